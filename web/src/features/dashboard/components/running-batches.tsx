import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card.tsx";
import { Progress } from "@/components/ui/progress.tsx";
import { Section } from "@/components/ui/section.tsx";
import { paths } from "@/config/paths.ts";
import type { Batch } from "@/features/batches/api/get-batches.ts";
import { batchProgress } from "@/features/batches/batch-progress.ts";

/** Batches that are being made, with what has really arrived. Nothing when there are none. */
export function RunningBatches({ batches }: { batches: Batch[] | undefined }): ReactNode {
  const t = useTranslations("dashboard.running");
  if (!batches?.length) return null;
  return (
    <Section title={t("title")}>
      <ul className="grid gap-3 xl:grid-cols-[repeat(auto-fit,minmax(28rem,1fr))]">
        {batches.map((batch) => (
          <li key={batch.id}>
            <RunningBatch batch={batch} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RunningBatch({ batch }: { batch: Batch }): ReactNode {
  const t = useTranslations("dashboard.running");
  const format = useFormatter();
  const { done, failed, total } = batchProgress([batch]);
  const time = format.dateTime(new Date(batch.created_at), "time");
  const progress = t("progress", { done, total });
  return (
    <Card asChild className="transition-shadow hover:shadow-soft">
      <Link to={paths.batch.getHref(batch.id)} className="grid gap-3">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{t("label", { time })}</span>
          <span className="tabular-nums text-ink-muted">{progress}</span>
        </span>
        <Progress label={progress} value={done + failed} failed={failed} max={total} />
        <span className="flex flex-wrap justify-between gap-x-4 text-sm">
          <span className="font-medium text-accent-text">{t("open")}</span>
          {failed > 0 && <span className="text-danger">{t("failed", { count: failed })}</span>}
        </span>
      </Link>
    </Card>
  );
}
