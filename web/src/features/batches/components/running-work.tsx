import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { SidebarLink, useIsSidebarOpen } from "@/components/layouts/sidebar.tsx";
import { ProgressRing } from "@/components/ui/progress.tsx";
import { paths } from "@/config/paths.ts";
import { isTraining, useModels } from "@/features/models/api/get-models.ts";
import { type Batch, useOpenBatches } from "../api/get-batches.ts";
import { batchProgress } from "../batch-progress.ts";

/** What is being made right now, in the sidebar, each a way to its progress. Nothing when nothing is. */
export function RunningWork(): ReactNode {
  const t = useTranslations("shell.work");
  const isOpen = useIsSidebarOpen();
  const { data: batches = [] } = useOpenBatches();
  const { data: models = [] } = useModels();
  const training = models.filter(isTraining);
  if (batches.length + training.length === 0) return null;
  return (
    <div>
      {isOpen && (
        <p aria-hidden className="px-3.5 pb-1 text-xs font-semibold text-ink-muted">{t("title")}</p>
      )}
      <ul aria-label={t("title")} className="grid grid-cols-1 gap-1">
        {batches.map((batch) => (
          <li key={batch.id}>
            <RunningBatch batch={batch} />
          </li>
        ))}
        {training.map(({ id, name }) => (
          <li key={id}>
            <SidebarLink
              to={paths.models.getHref()}
              isSecond
              icon={<ProgressRing share={undefined} />}
              label={t("trainingOne", { name })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RunningBatch({ batch }: { batch: Batch }): ReactNode {
  const t = useTranslations("shell.work");
  const format = useFormatter();
  const { done, total, share } = batchProgress([batch]);
  return (
    <SidebarLink
      to={paths.batch.getHref(batch.id)}
      end={false}
      icon={<ProgressRing share={share} />}
      label={t("generatingLabel", { done, total })}
      short={t("short", { done, total })}
    >
      <span className="flex-1 truncate tabular-nums">{t("generating", { done, total })}</span>
      <span className="text-sm tabular-nums">
        {format.dateTime(new Date(batch.created_at), "time")}
      </span>
    </SidebarLink>
  );
}
