import CircleStar from "icon:circle-star";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { balanceOf, useProfile } from "../api/get-profile.ts";
import { useCreditsInWords } from "../use-credits-in-words.ts";

/** What can be spent, in the top bar; leads to the ledger. */
export function CreditsPill(): ReactNode {
  const inWords = useCreditsInWords();
  const format = useFormatter();
  const { data: profile } = useProfile();
  if (!profile) return <Skeleton className="h-10 w-20 rounded-full" />;
  const { held, label } = inWords(profile);
  return (
    <Link
      to={paths.credits.getHref()}
      className="relative inline-flex h-10 items-center gap-2 rounded-full bg-accent-soft px-3.5 font-semibold text-accent-text tabular-nums transition-colors hover:bg-accent hover:text-accent-ink"
    >
      <span className="sr-only">{label}</span>
      <CircleStar aria-hidden className="size-4.5" />
      <span aria-hidden>{format.number(balanceOf(profile, "generation").available)}</span>
      {held && (
        <span
          aria-hidden
          className="hidden border-l border-current/30 pl-2 text-sm font-medium sm:inline"
        >
          {held}
        </span>
      )}
    </Link>
  );
}
