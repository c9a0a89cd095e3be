import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useHealth } from "../api/get-health.ts";
import { useGemini } from "../api/gemini.ts";
import { useDuration } from "../use-duration.ts";
import { GeminiState } from "./gemini-state.tsx";

/** Whether all is well, how much is open, and how Gemini is. */
export function RightNow(): ReactNode {
  const t = useTranslations("operator");
  const duration = useDuration();
  const format = useFormatter();
  const { data: health, error, refetch } = useHealth();
  const { data: gemini } = useGemini();
  if (error && !health) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const asked = gemini?.reduce((sum, { asked_last_minute }) => sum + asked_last_minute, 0);
  const oldest = health?.oldest_due_photo_seconds ?? 0;
  return (
    <Section title={t("health.title")} aside={health && <Verdict {...health} />}>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-3 xl:grid-cols-6">
        <Figure
          label={t("health.waiting")}
          value={health && format.number(health.open_photos - health.photos_in_work)}
        />
        <Figure label={t("health.inWork")} value={health && format.number(health.photos_in_work)} />
        <Figure label={t("health.oldest")} value={health && duration(oldest)} />
        <Figure
          label={t("health.asked")}
          value={asked === undefined ? undefined : format.number(asked)}
        />
        <Figure
          label={t("health.photos")}
          value={health && format.number(health.open_trainings)}
        />
        <Figure
          label={t("health.removals")}
          value={health && format.number(health.open_removals)}
        />
      </dl>
      <ul className="grid gap-2">
        {gemini?.filter(({ enabled }) => enabled).map((one) => (
          <li
            key={one.generation_model_id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem]"
          >
            <span className="font-medium">{one.name}</span>
            <GeminiState gemini={one} />
            <span className="text-ink-muted">
              {t("gemini.load", {
                waiting: one.waiting,
                work: one.in_work,
                width: one.width,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The names of docs/RUNBOOK.md: an operator looks them up there. */
function Verdict({ problems, warnings }: { problems: string[]; warnings: string[] }): ReactNode {
  const t = useTranslations("operator.health");
  if (problems.length + warnings.length === 0) return <Badge tone="success">{t("well")}</Badge>;
  return (
    <p className="flex flex-wrap justify-end gap-2" title={t("runbook")}>
      {problems.map((name) => <Badge key={name} tone="danger">{t("problems")}: {name}</Badge>)}
      {warnings.map((name) => <Badge key={name} tone="accent">{t("warnings")}: {name}</Badge>)}
    </p>
  );
}

function Figure({ label, value }: { label: string; value: string | undefined }): ReactNode {
  return (
    <div className="grid content-start gap-1.5 bg-surface p-4 sm:p-5">
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className="font-display text-[2rem] leading-none tabular-nums">
        {value ?? <Skeleton className="h-[1em] w-16" />}
      </dd>
    </div>
  );
}
