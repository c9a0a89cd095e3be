import { useFormatter, useTranslations } from "use-intl";
import type { BatchPhoto } from "./api/get-batch-photos.ts";
import type { Batch } from "./api/get-open-batches.ts";
import { isBusy, type NextTry } from "./next-try.ts";
import { roundedTime, timeLeft } from "./time-left.ts";

/** Beyond so many seconds the time of the next try says more than a countdown. */
const LONG_WAIT = 180;

interface BatchState {
  batch: Batch;
  photos: readonly BatchPhoto[];
  /** What it waits for, as `batchNextTry` says. */
  wait: NextTry | undefined;
  /** Milliseconds, as `Date.now()`. */
  now: number;
}

/** A function that says what a batch is doing, or how it ended. */
export function useBatchStatusText(): (state: BatchState) => string {
  const t = useTranslations("batches.status");
  const format = useFormatter();

  function waitText({ reason, seconds }: NextTry, now: number): string {
    if (reason === "service_suspended") return t("suspended");
    if (!isBusy(reason)) return t("nextTry", { seconds });
    if (seconds <= LONG_WAIT) return t("busy", { seconds });
    return t("busyUntil", { time: format.dateTime(new Date(now + seconds * 1000), "time") });
  }

  function openText({ batch, photos, wait, now }: BatchState): string {
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
