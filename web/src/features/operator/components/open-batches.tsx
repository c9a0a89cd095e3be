import Inbox from "icon:inbox";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { toast } from "sonner";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { type OpenBatch, useOpenBatches, useSettleBatch } from "../api/batches.ts";

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
  const errorText = useErrorText();
  const [isAsking, setIsAsking] = useState(false);
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
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          size="sm"
          pending={retry.isPending}
          disabled={waits_for_training}
          onClick={() =>
            retry.mutate(batch_id, {
              onSuccess: () => toast.success(t("retried")),
              onError: (error) => toast.error(errorText(error).title),
            })}
        >
          {t("retry")}
        </Button>
        <Button variant="outline" size="sm" onClick={() => setIsAsking(true)}>{t("giveUp")}</Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("giveUpTitle")}
        text={t("giveUpText")}
        action={t("giveUp")}
        danger
        pending={giveUp.isPending}
        onConfirm={() =>
          giveUp.mutate(batch_id, {
            onSuccess: () => {
              setIsAsking(false);
              toast.success(t("gaveUp"));
            },
          })}
      >
        <ErrorNotice error={giveUp.error} />
      </ConfirmDialog>
    </li>
  );
}
