import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { balanceOf, type CreditKind, useProfile } from "@/features/account/api/get-profile.ts";
import { cn } from "@/lib/cn.ts";
import { MoreCredits } from "../more-credits.tsx";

/** What there is of each kind of credits, what of it is held, and what they are for. */
export function Balance({ className }: { className?: string }): ReactNode {
  const { data: profile, error, refetch } = useProfile();
  if (error && !profile) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <Card
      className={cn(
        "grid grid-cols-2 divide-x divide-line p-0 sm:p-0 lg:grid-cols-1 lg:divide-x-0 lg:divide-y",
        className,
      )}
    >
      <Kind kind="generation" />
      <Kind kind="training" />
    </Card>
  );
}

function Kind({ kind }: { kind: CreditKind }): ReactNode {
  const t = useTranslations("credits");
  const format = useFormatter();
  const { data: profile } = useProfile();
  const balance = profile && balanceOf(profile, kind);
  return (
    <section aria-label={t(`kinds.${kind}.name`)} className="grid content-start gap-2.5 p-5 sm:p-6">
      <h2 className="text-sm font-medium">{t(`kinds.${kind}.name`)}</h2>
      <p className="font-display text-[2.5rem] leading-none sm:text-[3.25rem] tabular-nums">
        {balance ? format.number(balance.available) : <Skeleton className="h-[1em] w-20" />}
      </p>
      <p className="text-sm text-ink-muted">{t(`kinds.${kind}.hint`)}</p>
      {balance && balance.held > 0 && (
        <p className="text-sm text-ink-muted">
          {t("heldOf", { held: balance.held, credits: balance.credits })}
        </p>
      )}
      <MoreCredits kind={kind} />
    </section>
  );
}
