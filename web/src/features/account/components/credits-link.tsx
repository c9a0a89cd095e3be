import CircleStar from "icon:circle-star";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { SidebarLink, useIsSidebarOpen } from "@/components/layouts/sidebar.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { balanceOf, useProfile } from "../api/get-profile.ts";
import { useCreditsInWords } from "../use-credits-in-words.ts";

/** What can be spent, in the sidebar; leads to the ledger. */
export function CreditsLink(): ReactNode {
  const t = useTranslations("shell");
  const isOpen = useIsSidebarOpen();
  const format = useFormatter();
  const inWords = useCreditsInWords();
  const { data: profile, isError } = useProfile();
  const icon = <CircleStar aria-hidden className="text-accent-text" />;
  if (!profile) {
    // The page of the ledger says what is wrong, and tries again.
    return isError
      ? <SidebarLink to={paths.credits.getHref()} icon={icon} label={t("account.credits")} />
      : <Skeleton className={isOpen ? "h-11" : "h-13"} />;
  }
  const { portraits, photos, held, label } = inWords(profile);
  return (
    <SidebarLink
      to={paths.credits.getHref()}
      icon={icon}
      short={format.number(balanceOf(profile, "generation").available)}
      label={label}
    >
      <span className="grid min-w-0 leading-tight tabular-nums">
        <span className="truncate font-semibold text-ink">{portraits}</span>
        <span className="truncate text-xs">{[photos, held].filter(Boolean).join(" · ")}</span>
      </span>
    </SidebarLink>
  );
}
