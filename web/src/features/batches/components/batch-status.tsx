import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Progress } from "@/components/ui/progress.tsx";
import { useProviderPause } from "@/features/provider/api/get-provider-pauses.ts";
import { useWhen } from "@/lib/i18n/use-when.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { type Batch, isOpen, waitsForModel } from "../api/get-batches.ts";
import { batchProgress } from "../batch-progress.ts";
import { batchNextTry, isBusy, LONG_WAIT, type NextTry, standsStill } from "../next-try.ts";
import { roundedTime, timeLeft } from "../time-left.ts";

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
  const advice = waitsForModel(batch) ? "training.text" : adviceOn(wait);
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
      {(isOpen(batch) || done > 0) && (
        <p className="min-h-10 text-sm text-ink-muted sm:min-h-5">
          {t(isOpen(batch) ? advice : "open")}
        </p>
      )}
    </div>
  );
}

interface BatchState {
  batch: Batch;
  photos: readonly BatchPhoto[];
  /** What it waits for, as `batchNextTry` says. */
  wait: NextTry | undefined;
  /** Milliseconds, as `Date.now()`. */
  now: number;
}

/** A function that says what a batch is doing, or how it ended. */
function useBatchStatusText(): (state: BatchState) => string {
  const t = useTranslations("batches.status");
  const whenIs = useWhen();

  function waitText({ reason, seconds }: NextTry, now: number): string {
    const when = whenIs(new Date(now + seconds * 1000), now);
    if (reason === "service_suspended") return t("suspended");
    if (reason === "quota_exhausted") return t("closed", { when });
    if (!isBusy(reason)) return t("nextTry", { seconds });
    if (seconds <= LONG_WAIT) return t("busy", { seconds });
    return t("busyUntil", { when });
  }

  function openText({ batch, photos, wait, now }: BatchState): string {
    if (waitsForModel(batch)) return t("training");
    if (wait) return waitText(wait, now);
    const left = timeLeft(photos, batch.created_at, now);
    if (left.kind === "overdue") return t("overdue");
    if (left.kind === "about") {
      const { unit, count } = roundedTime(left.seconds);
      return t(unit, { count });
    }
    const isBegun = photos.some(({ status }) => status === "generating" || status === "completed");
    return isBegun ? t("working") : t("queued");
  }

  return (state) => {
    const { batch } = state;
    switch (batch.status) {
      case "queued":
      case "processing":
        return openText(state);
      case "partial":
        return t("partial", { count: batch.total_images_generated });
      default:
        return t(batch.status);
    }
  };
}

/** What somebody may want to know who waits. */
function adviceOn(wait: NextTry | undefined): "leave" | "wait.suspended" | "wait.busy" {
  if (wait?.reason === "service_suspended") return "wait.suspended";
  return wait && (isBusy(wait.reason) || wait.reason === "quota_exhausted") ? "wait.busy" : "leave";
}
