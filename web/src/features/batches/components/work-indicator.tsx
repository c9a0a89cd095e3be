import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { ProgressRing } from "@/components/ui/progress.tsx";
import { paths } from "@/config/paths.ts";
import { isTraining, useModels } from "@/features/models/api/get-models.ts";
import { useOpenBatches } from "../api/get-batches.ts";
import { batchProgress } from "../batch-progress.ts";

/** What is being made right now, on every page; leads back to it. Nothing when nothing is. */
export function WorkIndicator(): ReactNode {
  const t = useTranslations("shell.work");
  const { data: batches = [] } = useOpenBatches();
  const { data: models = [] } = useModels();
  const training = models.filter(isTraining);
  const [batch] = batches;

  if (batch) {
    const { done, total, share } = batchProgress(batches);
    const isOnly = batches.length === 1;
    return (
      <Indicator
        href={isOnly ? paths.batch.getHref(batch.id) : paths.dashboard.getHref()}
        label={t("generatingLabel", { done, total })}
        text={t("generating", { done, total })}
        share={share}
      />
    );
  }
  if (training.length > 0) {
    return (
      <Indicator
        href={paths.dashboard.getHref()}
        label={t("trainingLabel", { count: training.length })}
        text={t("training")}
        share={undefined}
      />
    );
  }
  return null;
}

interface IndicatorProps {
  href: string;
  label: string;
  text: string;
  share: number | undefined;
}

function Indicator({ href, label, text, share }: IndicatorProps): ReactNode {
  return (
    <Link
      to={href}
      aria-label={label}
      className="inline-flex h-10 animate-fade items-center gap-2 rounded-full bg-sunken px-3 text-sm font-semibold tabular-nums hover:bg-line"
    >
      <ProgressRing share={share} className="size-5" />
      <span className="max-sm:sr-only">{text}</span>
    </Link>
  );
}
