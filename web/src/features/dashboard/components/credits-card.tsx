import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { availableCredits, type Profile } from "@/features/account/api/get-profile.ts";
import { MoreCredits } from "@/features/credits/more-credits.tsx";

/** What can be spent and what is held. */
export function CreditsCard({ profile }: { profile: UseQueryResult<Profile> }): ReactNode {
  const t = useTranslations("dashboard.credits");
  const format = useFormatter();
  return (
    <Card className="grid gap-3" aria-label={t("title")}>
      <h2 className="text-sm font-medium text-ink-muted">{t("title")}</h2>
      <ErrorNotice error={profile.error} onRetry={() => void profile.refetch()} />
      {profile.isPending && <Skeleton className="h-11 w-36" />}
      {profile.data && (
        <>
          <p className="flex items-baseline gap-2">
            <span className="font-display text-[2.75rem] leading-none tabular-nums">
              {format.number(availableCredits(profile.data))}
            </span>
            <span className="text-ink-muted">
              {t("available", { count: availableCredits(profile.data) })}
            </span>
          </p>
          {profile.data.credits_held > 0 && (
            <p className="text-sm text-ink-muted">
              {t("held", { count: profile.data.credits_held })}
            </p>
          )}
        </>
      )}
      <MoreCredits />
      <Button asChild variant="secondary" size="sm" className="mt-1 justify-self-start">
        <Link to={paths.credits.getHref()}>{t("history")}</Link>
      </Button>
    </Card>
  );
}
