import CircleStar from "icon:circle-star";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { SidebarLink } from "@/components/layouts/sidebar.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { availableCredits, useProfile } from "../api/get-profile.ts";

/** What can be spent, in the sidebar; leads to the ledger. */
export function CreditsLink(): ReactNode {
  const t = useTranslations("shell.credits");
  const format = useFormatter();
  const { data: profile } = useProfile();
  if (!profile) return <Skeleton className="h-11" />;
  const count = availableCredits(profile);
  const held = profile.credits_held;
  return (
    <SidebarLink
      to={paths.credits.getHref()}
      icon={<CircleStar aria-hidden className="text-accent-text" />}
      short={format.number(count)}
      label={held > 0 ? t("withHeld", { count, held }) : t("available", { count })}
    >
      <span className="flex-1 truncate font-semibold text-ink tabular-nums">
        {t("short", { count })}
      </span>
      {held > 0 && <span className="text-sm tabular-nums">{t("held", { count: held })}</span>}
    </SidebarLink>
  );
}
