import type { Enums } from "@shared/database.types.ts";
import type { ProviderPause } from "@/features/provider/api/get-provider-pauses.ts";
import type { BatchPhoto } from "./api/get-batch-photos.ts";

type Waiting = Pick<BatchPhoto, "status" | "failure_code" | "retry_at">;

/** When a photo is tried again, and why the last try did not work. */
export interface NextTry {
  /** Whole seconds; less than 1 only while a Gemini model that is suspended is looked at. */
  seconds: number;
  reason: Enums<"failure_code">;
}

/** The next try of one photo; undefined when it is not waiting for one. */
export function nextTry(photo: Waiting, now: number): NextTry | undefined {
  if (photo.status !== "queued" || !photo.failure_code || !photo.retry_at) return undefined;
  const seconds = secondsUntil(photo.retry_at, now);
  return seconds > 0 ? { seconds, reason: photo.failure_code } : undefined;
}

/** Beyond so many seconds the time of the next try says more than a countdown. */
export const LONG_WAIT = 180;

/** Whether photos wait and none is being made. */
export function standsStill(photos: readonly Pick<Waiting, "status">[]): boolean {
  return photos.some(({ status }) => status === "queued") &&
    !photos.some(({ status }) => status === "generating");
}

/** Whether a reason means that Gemini has no room for us, which passes by itself. */
export function isBusy(reason: NextTry["reason"]): boolean {
  return reason === "rate_limited" || reason === "provider_unavailable";
}

/**
 * The next try of a batch that stands still; undefined while one of its photos is being generated.
 * A rate limit holds up everybody, so photos that have not been tried yet wait for it too.
 * @param pause Of the Gemini model of the batch: because of somebody else's photos, it may be.
 */
export function batchNextTry(
  photos: readonly Waiting[],
  pause: Pick<ProviderPause, "paused_until" | "suspended" | "closed_until"> | undefined,
  now: number,
): NextTry | undefined {
  if (!standsStill(photos)) return undefined;
  const paused = pause ? secondsUntil(pause.paused_until, now) : 0;
  if (pause?.suspended) return { seconds: paused, reason: "service_suspended" };
  const closed = pause?.closed_until ? secondsUntil(pause.closed_until, now) : 0;
  if (closed > 0) return { seconds: closed, reason: "quota_exhausted" };
  const [first] = photos.flatMap((photo) => nextTry(photo, now) ?? [])
    .sort((a, b) => a.seconds - b.seconds);
  const isFree = photos.some(({ status, retry_at }) => status === "queued" && !retry_at);
  const own = first && (first.reason === "rate_limited" || !isFree) ? first : undefined;
  return paused > (own?.seconds ?? 0) ? { seconds: paused, reason: "rate_limited" } : own;
}

function secondsUntil(time: string, now: number): number {
  return Math.ceil((Date.parse(time) - now) / 1000);
}
