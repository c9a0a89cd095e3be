import type { Enums } from "@shared/database.types.ts";
import type { BatchPhoto } from "./api/get-batch-photos.ts";

/** How many photos failed for a reason. */
export interface FailureGroup {
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
