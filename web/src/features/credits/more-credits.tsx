import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { balanceOf, type CreditKind, useProfile } from "@/features/account/api/get-profile.ts";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { cn } from "@/lib/cn.ts";

interface MoreCreditsProps {
  kind: CreditKind;
  /** How many are missing for what is wanted; without it, it speaks of an empty account alone. */
  missing?: number;
  /** How to get by with what there is; undefined where nothing that is smaller can be paid either. */
  smaller?: string | undefined;
  id?: string;
  className?: string;
}

/**
 * What credits are missing and what can be done about it: the one place for the way to more of them.
 * Nothing while nothing is known to be missing.
 */
export function MoreCredits(
  { kind, missing, smaller, id, className }: MoreCreditsProps,
): ReactNode {
  const t = useTranslations("shell.credits.more");
  const { data: profile } = useProfile();
  const { data: product } = useProductSettings();
  if (!profile) return null;
  const { available, held } = balanceOf(profile, kind);
  if (missing === undefined && available > 0) return null;
  const isForSale = product?.credits_for_sale ?? false;
  const ways = [smaller, held > 0 && t("returns", { held }), !smaller && !isForSale && t("ask")]
    .filter(Boolean);
  return (
    <div id={id} role="status" className={cn("grid gap-0.5 text-sm", className)}>
      <p className="font-semibold">
        {available > 0 && missing !== undefined
          ? t(`missing.${kind}`, { missing })
          : t(`none.${kind}`)}
      </p>
      {ways.length > 0 && <p className="text-ink-muted">{ways.join(" ")}</p>}
      {isForSale && (
        <p>
          <TextLink to={paths.buyCredits.getHref()}>{t("buy")}</TextLink>
        </p>
      )}
    </div>
  );
}
