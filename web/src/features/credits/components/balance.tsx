import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { availableCredits, useProfile } from "@/features/account/api/get-profile.ts";
import { cn } from "@/lib/cn.ts";
import { MoreCredits } from "../more-credits.tsx";

/** Available, held and both together, each with what it means. */
export function Balance({ className }: { className?: string }): ReactNode {
  const t = useTranslations("credits");
  const { data: profile, error, refetch } = useProfile();
  if (error && !profile) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <Card className={cn("p-0 sm:p-0", className)}>
      <dl className="grid grid-cols-2 sm:max-lg:grid-cols-[1.4fr_1fr_1fr]">
        <Figure
          label={t("available")}
          hint={t("availableHint")}
          value={profile && availableCredits(profile)}
          className="col-span-2 border-b border-line sm:max-lg:col-span-1 sm:max-lg:border-r sm:max-lg:border-b-0"
          isMain
        />
        <Figure
          label={t("held")}
          hint={t("heldHint")}
          value={profile?.credits_held}
          className="border-r border-line"
        />
        <Figure label={t("balance")} hint={t("balanceHint")} value={profile?.credits} />
      </dl>
      <MoreCredits className="border-t border-line p-5 sm:p-6" />
    </Card>
  );
}

interface FigureProps {
  label: string;
  hint: string;
  value: number | undefined;
  isMain?: boolean;
  className?: string;
}

function Figure({ label, hint, value, isMain, className }: FigureProps): ReactNode {
  const format = useFormatter();
  return (
    <div className={cn("grid content-start gap-2.5 p-5 sm:p-6", className)}>
      <dt className="text-sm font-medium">{label}</dt>
      <dd
        className={cn(
          "font-display tabular-nums",
          isMain ? "text-[3.25rem] leading-none" : "text-[2rem] leading-none",
        )}
      >
        {value === undefined ? <Skeleton className="h-[1em] w-20" /> : format.number(value)}
      </dd>
      <dd className="text-sm text-ink-muted">{hint}</dd>
    </div>
  );
}
