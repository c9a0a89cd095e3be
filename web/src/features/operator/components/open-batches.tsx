import Inbox from "icon:inbox";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { type OpenBatch, useOpenBatches, useSettleBatch } from "../api/batches.ts";
import { RetryOrGiveUp } from "./retry-or-give-up.tsx";

/** Orders that are not over, and what can be done for one that is stuck. */
export function OpenBatches(): ReactNode {
  const t = useTranslations("operator.work");
  const { data, error, isPending, refetch } = useOpenBatches();
  return (
    <Section title={t("batches")}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-40 rounded-card" />}
      {data?.length === 0 && (
        <EmptyState icon={Inbox} title={t("none.title")} text={t("none.text")} />
      )}
      {data && data.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {data.map((batch) => <BatchLine key={batch.batch_id} batch={batch} />)}
        </ul>
      )}
    </Section>
  );
}

function BatchLine({ batch }: { batch: OpenBatch }): ReactNode {
  const t = useTranslations("operator.work");
  const format = useFormatter();
  const now = useNow({ updateInterval: 10_000 });
  const retry = useSettleBatch("retry");
  const giveUp = useSettleBatch("give_up");
  const { batch_id, user_id, is_stuck, waits_for_training } = batch;
  const when = (iso: string): string => format.relativeTime(new Date(iso), now);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:px-5">
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">
            {t("progress", { completed: batch.completed, asked: batch.asked })}
          </span>
          {is_stuck && <Badge tone="danger">{t("stuck")}</Badge>}
          {waits_for_training && <Badge>{t("waitsForPhotos")}</Badge>}
          {batch.failed > 0 && <Badge tone="danger">{t("failed", { count: batch.failed })}</Badge>}
          {batch.failure_codes.map((code) => <Badge key={code} tone="accent">{code}</Badge>)}
        </p>
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
          <span>{t("open", { waiting: batch.waiting, work: batch.in_work })}</span>
          <span>{t("attempts", { count: batch.attempts })}</span>
          <span>{batch.generation_model_id}</span>
          <span>{t("ordered", { when: when(batch.created_at) })}</span>
          <span>{t("deadline", { when: when(batch.deadline_at) })}</span>
          <Link
            to={paths.operator.getHref("accounts", user_id)}
            className="underline underline-offset-4 hover:text-ink"
          >
            {t("account")}
            <span className="sr-only">{user_id}</span>
          </Link>
        </p>
      </div>
      <RetryOrGiveUp
        id={batch_id}
        retry={retry}
        giveUp={giveUp}
        canRetry={!waits_for_training}
        words={{
          retried: t("retried"),
          giveUpTitle: t("giveUpTitle"),
          giveUpText: t("giveUpText"),
          gaveUp: t("gaveUp"),
        }}
      />
    </li>
  );
}
