import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import { MIN_REQUEST_MS } from "./process-photo.ts";
import type { ClaimedPhoto, PhotoQueue } from "./photo-queue.ts";

/**
 * Photos one invocation makes. An invocation has 2 s of CPU and 256 MB, and four photos measured
 * 1.0 s and 150 MB (https://supabase.com/docs/guides/functions/limits).
 */
export const PHOTOS_PER_INVOCATION = 4;

/** How long one invocation works, in milliseconds: a worker lives 150 s on the free plan. */
export const TIME_BUDGET_MS = 100_000;

/**
 * How long the answers to one invocation may be in coming until another may ask beside it, in
 * milliseconds: requests that are never answered would else keep everybody waiting for their end.
 */
export const PATIENCE_MS = 10_000;

/** What running the queue needs from outside. */
export interface RunOptions {
  queue: Pick<PhotoQueue, "claim" | "wakeWorkers">;
  /** Makes a photo, and says when Gemini has answered. */
  process: (photo: ClaimedPhoto, onAnswered: () => void) => Promise<void>;
  /** Called once, when all answers are there or are long in coming: another run may ask. */
  makeRoom: () => void;
  /** Default {@link PATIENCE_MS}. */
  patienceMs?: number;
  /** When this invocation has to be done, in milliseconds since the epoch. */
  deadline: number;
  /** Aborted when the platform shuts the worker down. */
  signal: AbortSignal;
  log: Logger;
  now: () => number;
}

/**
 * Claims photos and makes them side by side, until the queue is empty, the limit is reached or
 * time runs short; then nudges the workers for what is left. The first nudge is sent when Gemini has
 * answered all it may be asked here, or is long in doing so: another run then asks beside this one.
 * Throws when nothing can be claimed.
 */
export async function runQueue(
  { queue, process, makeRoom, patienceMs = PATIENCE_MS, deadline, signal, log, now }: RunOptions,
): Promise<void> {
  let taken = 0;
  let answered = 0;
  let earlyWake = Promise.resolve();
  const handOver = once(() => {
    makeRoom();
    // If it does not get through, the one at the end may.
    earlyWake = queue.wakeWorkers().catch(() => {});
  });
  const onAnswered = () => {
    if (++answered === PHOTOS_PER_INVOCATION) handOver();
  };
  const timer = setTimeout(handOver, patienceMs);
  try {
    while (
      taken < PHOTOS_PER_INVOCATION && !signal.aborted && deadline - now() >= MIN_REQUEST_MS
    ) {
      const photos = await queue.claim(PHOTOS_PER_INVOCATION - taken);
      if (photos.length === 0) break;
      taken += photos.length;
      await Promise.all(photos.map((photo) => processOrLog(photo, once(onAnswered), process, log)));
    }
  } finally {
    clearTimeout(timer);
  }
  await earlyWake;
  // Waking when there was nothing to claim could go round in circles.
  if (taken > 0) await queue.wakeWorkers();
}

/** One photo that cannot be recorded must not take the others down: its lease lapses. */
async function processOrLog(
  photo: ClaimedPhoto,
  onAnswered: () => void,
  process: RunOptions["process"],
  log: Logger,
): Promise<void> {
  try {
    await process(photo, onAnswered);
  } catch (thrown) {
    log.error("photo_not_recorded", { photo_id: photo.photo_id, message: messageOf(thrown) });
  } finally {
    // One that was never asked for, or failed on the way, keeps nobody waiting either.
    onAnswered();
  }
}

function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (!called) call();
    called = true;
  };
}
