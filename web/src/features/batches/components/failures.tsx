import CircleAlert from "icon:circle-alert";
import RotateCcw from "icon:rotate-ccw";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Enums } from "@shared/database.types.ts";
import { editsOf } from "@shared/edits.ts";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { useOrder } from "@/features/provider/use-order.tsx";
import { useRetryFailedPhotos } from "../api/change-batch.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import type { Batch } from "../api/get-batches.ts";

/** Why pictures failed, that their credits are back, and another try. Nothing when none did. */
export function Failures(
  { batch, photos }: { batch: Batch; photos: readonly BatchPhoto[] },
): ReactNode {
  const t = useTranslations();
  const retry = useRetryFailedPhotos();
  const { order, question, error } = useOrder({
    ...retry,
    send: (waitsUntilOpen) => retry.mutateAsync({ batchId: batch.id, waitsUntilOpen }),
  });
  const groups = failuresByReason(photos);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const cost = photos.filter(({ status }) => status === "failed")
    .reduce((sum, { price }) => sum + price, 0);
  if (count === 0) return null;
  const canRetry = batch.model_id !== null;
  return (
    <section className="grid gap-3 rounded-control bg-danger-soft p-4 text-[0.9375rem]">
      <div className="flex items-start gap-3">
        <CircleAlert aria-hidden className="mt-px size-5 shrink-0 text-danger" />
        <div className="grid gap-1">
          <p role="status" className="font-semibold">
            {t("batches.failures.title", { count })}.{" "}
            {t("batches.failures.returned", { count: cost })}
          </p>
          <ul className="grid gap-1">
            {groups.map(({ reason }) => (
              <li key={reason}>
                {t(`failures.${reason}.title`)}. {reason === "blocked" && hasOwnWords(batch)
                  ? t("batches.failures.wish")
                  : t(`failures.${reason}.next`)}
              </li>
            ))}
          </ul>
          {!canRetry && <p>{t("batches.failures.modelGone")}</p>}
        </div>
      </div>
      {canRetry && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:pl-8">
          <Button
            variant="strong"
            size="sm"
            pending={retry.isPending}
            onClick={order}
          >
            <RotateCcw aria-hidden />
            {t("batches.failures.retry", { count })}
          </Button>
          <p className="text-sm">{t("batches.failures.retryCost", { count: cost })}</p>
        </div>
      )}
      <ErrorNotice error={error} className="bg-surface" />
      {question}
    </section>
  );
}

/** How many photos failed for a reason. */
interface FailureGroup {
  reason: Enums<"failure_code">;
  count: number;
}

/** The failed photos by why they failed, the most frequent reason first. */
export function failuresByReason(
  photos: readonly Pick<BatchPhoto, "status" | "failure_code">[],
): FailureGroup[] {
  const counts = new Map<Enums<"failure_code">, number>();
  for (const { status, failure_code } of photos) {
    if (status !== "failed") continue;
    const reason = failure_code ?? "internal";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count);
}

/** Whether words of the person's own went to Gemini: a wish or, to change a portrait, an edit. */
export function hasOwnWords({ wish, edits }: Pick<Batch, "wish" | "edits">): boolean {
  const changes = editsOf(edits);
  return changes.length > 0 ? changes.some(({ kind }) => kind === "words") : wish !== null;
}
