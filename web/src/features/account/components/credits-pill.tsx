import CircleStar from "icon:circle-star";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { availableCredits, useProfile } from "../api/get-profile.ts";

/** What can be spent, in the top bar; leads to the ledger. */
export function CreditsPill(): ReactNode {
  const t = useTranslations("shell.credits");
  const format = useFormatter();
  const { data: profile } = useProfile();
  if (!profile) return <Skeleton className="h-10 w-20 rounded-full" />;
  const count = availableCredits(profile);
  const held = profile.credits_held;
  return (
    <Link
      to={paths.credits.getHref()}
      className="relative inline-flex h-10 items-center gap-2 rounded-full bg-accent-soft px-3.5 font-semibold text-accent-text tabular-nums transition-colors hover:bg-accent hover:text-accent-ink"
    >
      <span className="sr-only">
        {held > 0 ? t("withHeld", { count, held }) : t("available", { count })}
      </span>
      <CircleStar aria-hidden className="size-4.5" />
      <span aria-hidden>{format.number(count)}</span>
      {held > 0 && (
        <span
          aria-hidden
          className="hidden border-l border-current/30 pl-2 text-sm font-medium sm:inline"
        >
          {t("held", { count: held })}
        </span>
      )}
    </Link>
  );
}
