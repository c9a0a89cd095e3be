import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Progress } from "@/components/ui/progress.tsx";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { isOpen } from "../api/get-batch.ts";
import { useProviderPause } from "../api/get-provider-pauses.ts";
import type { Batch } from "../api/get-open-batches.ts";
import { batchProgress } from "../batch-progress.ts";
import { batchNextTry, isBusy, type NextTry, standsStill } from "../next-try.ts";
import { useBatchStatusText } from "../use-batch-status-text.ts";

interface BatchStatusProps {
  batch: Batch;
  photos: readonly BatchPhoto[];
  /** Milliseconds, as `Date.now()`. */
  now: number;
}

/** How many are there, and how long the rest takes or what it waits for. */
export function BatchStatus({ batch, photos, now }: BatchStatusProps): ReactNode {
  const t = useTranslations("batches");
  const statusText = useBatchStatusText();
  const pause = useProviderPause(batch.generation_model_id, standsStill(photos));
  const wait = batchNextTry(photos, pause, now);
  const { done, failed, total } = batchProgress([batch]);
  const progress = failed > 0
    ? t("progressWithFailed", { done, total, failed })
    : t("progress", { done, total });
  return (
    <div className="grid gap-2.5">
      <div className="grid gap-x-6 gap-y-0.5 tabular-nums sm:flex sm:items-baseline sm:justify-between">
        <p role="status" className="text-lg font-semibold">{progress}</p>
        <p className="text-ink-muted">{statusText({ batch, photos, wait, now })}</p>
      </div>
      <Progress
        label={progress}
        value={done + failed}
        failed={failed}
        max={total}
        className="h-2"
      />
      <p className="min-h-10 text-sm text-ink-muted sm:min-h-5">
        {isOpen(batch) ? t(adviceOn(wait)) : done > 0 && t("download")}
      </p>
    </div>
  );
}

/** What somebody may want to know who waits. */
function adviceOn(wait: NextTry | undefined): "leave" | "wait.suspended" | "wait.busy" {
  if (wait?.reason === "service_suspended") return "wait.suspended";
  return wait && isBusy(wait.reason) ? "wait.busy" : "leave";
}
