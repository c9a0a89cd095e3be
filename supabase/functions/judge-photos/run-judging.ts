import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { ClaimedPortrait, LikenessQueue } from "./likeness-queue.ts";

/** What a run of judging needs from outside. */
export interface RunOptions {
  queue: Pick<LikenessQueue, "claim" | "wakeWorkers">;
  judge: (portrait: ClaimedPortrait) => Promise<void>;
  /** How many pictures this run has opened so far. */
  opened: () => number;
  /** Aborts when the platform is about to shut the worker down. */
  signal: AbortSignal;
  log: Logger;
}

/**
 * Pictures after which a run claims nothing more: four portraits of one person with four references,
 * or two of two people. One of these takes about 0.1 s of the 2 s of CPU that a call has, and loading
 * the networks 0.5 s; index.test.ts measures the costliest two.
 */
export const PICTURES_PER_RUN = 8;

/**
 * Claims one portrait after the other and judges it; then hands what may be left to a fresh call.
 * Throws when nothing can be claimed.
 */
export async function runJudging(
  { queue, judge, opened, signal, log }: RunOptions,
): Promise<void> {
  while (opened() < PICTURES_PER_RUN) {
    if (signal.aborted) return;
    const portrait = await queue.claim();
    // Waking when there was nothing to claim could go round in circles.
    if (!portrait) return;
    try {
      await judge(portrait);
    } catch (thrown) {
      // Its lease lapses.
      log.error("likeness_not_recorded", {
        photo_id: portrait.photo_id,
        message: messageOf(thrown),
      });
    }
  }
  await queue.wakeWorkers();
}
