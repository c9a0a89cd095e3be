import type { Logger } from "../_shared/log.ts";
import { runInTurn } from "../_shared/run-in-turn.ts";
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

/** Judges portraits, one after the other. Throws when nothing can be claimed. */
export function runJudging(
  { queue, judge, opened, signal, log }: RunOptions,
): Promise<void> {
  return runInTurn({
    queue,
    process: judge,
    hasRoom: () => opened() < PICTURES_PER_RUN,
    signal,
    log,
    lost: { event: "likeness_not_recorded", about: ({ photo_id }) => ({ photo_id }) },
  });
}
