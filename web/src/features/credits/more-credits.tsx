import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { availableCredits, useProfile } from "@/features/account/api/get-profile.ts";
import { cn } from "@/lib/cn.ts";

interface MoreCreditsProps {
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
export function MoreCredits({ missing, smaller, id, className }: MoreCreditsProps): ReactNode {
  const t = useTranslations("shell.credits.more");
  const { data: profile } = useProfile();
  if (!profile || (missing === undefined && availableCredits(profile) > 0)) return null;
  const held = profile.credits_held;
  const ways = [smaller, held > 0 && t("returns", { held }), !smaller && t("ask")];
  return (
    <div id={id} role="status" className={cn("grid gap-0.5 text-sm", className)}>
      <p className="font-semibold">
        {availableCredits(profile) > 0 && missing !== undefined
          ? t("missing", { missing })
          : t("none")}
      </p>
      <p className="text-ink-muted">{ways.filter(Boolean).join(" ")}</p>
    </div>
  );
}
