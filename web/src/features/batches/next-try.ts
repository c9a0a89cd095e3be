import type { Enums } from "@shared/database.types.ts";
import type { BatchPhoto } from "./api/get-batch-photos.ts";

type Waiting = Pick<BatchPhoto, "status" | "failure_code" | "retry_at">;

/** When a photo is tried again, and why the last try did not work. */
export interface NextTry {
  /** Whole seconds, more than 0. */
  seconds: number;
  reason: Enums<"failure_code">;
}

/** The next try of one photo; undefined when it is not waiting for one. */
export function nextTry(photo: Waiting, now: number): NextTry | undefined {
  if (photo.status !== "queued" || !photo.failure_code || !photo.retry_at) return undefined;
  const seconds = Math.ceil((Date.parse(photo.retry_at) - now) / 1000);
  return seconds > 0 ? { seconds, reason: photo.failure_code } : undefined;
}

/**
 * The next try of a batch that stands still; undefined while one of its photos is being generated.
 * A rate limit holds up everybody, so photos that have not been tried yet wait for it too.
 */
export function batchNextTry(photos: readonly Waiting[], now: number): NextTry | undefined {
  if (photos.some(({ status }) => status === "generating")) return undefined;
  const [first] = photos.flatMap((photo) => nextTry(photo, now) ?? [])
    .sort((a, b) => a.seconds - b.seconds);
  const isFree = photos.some(({ status, retry_at }) => status === "queued" && !retry_at);
  return first && (first.reason === "rate_limited" || !isFree) ? first : undefined;
}
