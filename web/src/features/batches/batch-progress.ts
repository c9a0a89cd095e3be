import type { Batch } from "./api/get-batches.ts";

type Counters = Pick<
  Batch,
  "total_images_requested" | "total_images_generated" | "failed_count"
>;

/** What has become of the photos of some batches, together. */
export interface BatchProgress {
  /** Stored and paid. */
  done: number;
  /** Failed, with the credit given back. */
  failed: number;
  total: number;
  /** Done or failed, of all: 0 to 1. */
  share: number;
}

export function batchProgress(batches: readonly Counters[]): BatchProgress {
  const done = sum(batches, "total_images_generated");
  const failed = sum(batches, "failed_count");
  const total = sum(batches, "total_images_requested");
  return { done, failed, total, share: total === 0 ? 0 : (done + failed) / total };
}

function sum(batches: readonly Counters[], counter: keyof Counters): number {
  return batches.reduce((total, batch) => total + batch[counter], 0);
}
