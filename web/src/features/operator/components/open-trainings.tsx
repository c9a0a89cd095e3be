import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { type OpenTraining, useOpenTrainings, useSettleTraining } from "../api/trainings.ts";
import { RetryOrGiveUp } from "./retry-or-give-up.tsx";

/** Faces that are being learnt, and what can be done where that does not end. */
export function OpenTrainings(): ReactNode {
  const t = useTranslations("operator.trainings");
  const { data, error, isPending, refetch } = useOpenTrainings();
  return (
    <Section title={t("title")}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-24 rounded-card" />}
      {data?.length === 0 && <p className="text-ink-muted">{t("none")}</p>}
      {data && data.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {data.map((training) => <TrainingLine key={training.model_id} training={training} />)}
        </ul>
      )}
    </Section>
  );
}

function TrainingLine({ training }: { training: OpenTraining }): ReactNode {
  const t = useTranslations("operator.trainings");
  const work = useTranslations("operator.work");
  const format = useFormatter();
  const now = useNow({ updateInterval: 10_000 });
  const retry = useSettleTraining("retry");
  const giveUp = useSettleTraining("give_up");
  const { model_id, user_id, attempts, lost, in_work, not_before, deadline_at } = training;
  const when = (iso: string): string => format.relativeTime(new Date(iso), now);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:px-5">
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{t("photos", { count: training.held })}</span>
          {training.is_stuck && <Badge tone="danger">{work("stuck")}</Badge>}
          {lost > 0 && <Badge tone="danger">{t("lost", { count: lost })}</Badge>}
          <Badge>{t(in_work ? "working" : "waiting")}</Badge>
        </p>
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
          <span>{work("attempts", { count: attempts })}</span>
          {!in_work && not_before !== "infinity" && (
            <span>{t("due", { when: when(not_before) })}</span>
          )}
          <span>{work("deadline", { when: when(deadline_at) })}</span>
          <Link
            to={paths.operator.getHref("accounts", user_id)}
            className="underline underline-offset-4 hover:text-ink"
          >
            {work("account")}
            <span className="sr-only">{user_id}</span>
          </Link>
        </p>
      </div>
      <RetryOrGiveUp
        id={model_id}
        retry={retry}
        giveUp={giveUp}
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
