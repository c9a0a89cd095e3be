import { useTranslations } from "use-intl";
import type { BatchPhoto } from "./api/get-batch-photos.ts";
import type { Batch } from "./api/get-open-batches.ts";
import { batchNextTry } from "./next-try.ts";
import { roundedTime, timeLeft } from "./time-left.ts";

/** A function that says what a batch is doing, or how it ended. */
export function useBatchStatusText(): (
  batch: Batch,
  photos: readonly BatchPhoto[],
  now: number,
) => string {
  const t = useTranslations("batches.status");

  function openText(batch: Batch, photos: readonly BatchPhoto[], now: number): string {
    const wait = batchNextTry(photos, now);
    if (wait) {
      const { reason, seconds } = wait;
      return reason === "rate_limited" ? t("busy", { seconds }) : t("nextTry", { seconds });
    }
    const left = timeLeft(photos, batch.created_at, now);
    if (left.kind === "overdue") return t("overdue");
    if (left.kind === "about") {
      const { unit, count } = roundedTime(left.seconds);
      return t(unit, { count });
    }
    const isBegun = photos.some(({ status }) => status === "generating" || status === "completed");
    return isBegun ? t("working") : t("queued");
  }

  return (batch, photos, now) => {
    switch (batch.status) {
      case "queued":
      case "processing":
        return openText(batch, photos, now);
      case "partial":
        return t("partial", { count: batch.total_images_generated });
      default:
        return t(batch.status);
    }
  };
}
