import type { Logger } from "../_shared/log.ts";
import { runInTurn } from "../_shared/run-in-turn.ts";
import type { ClaimedCopy, CopyQueue } from "./copy-queue.ts";

/** What a run of copying needs from outside. */
export interface RunOptions {
  queue: Pick<CopyQueue, "claim" | "wakeWorkers">;
  make: (copy: ClaimedCopy) => Promise<void>;
  /** Aborts when the platform is about to shut the worker down. */
  signal: AbortSignal;
  log: Logger;
}

/** What fits into the 2 s of CPU that a call has; index.test.ts measures it with the largest pictures. */
export const COPIES_PER_RUN = 3;

/** Makes copies, one after the other. Throws when nothing can be claimed. */
export function runCopying({ queue, make, signal, log }: RunOptions): Promise<void> {
  let made = 0;
  return runInTurn({
    queue,
    process: make,
    hasRoom: () => made++ < COPIES_PER_RUN,
    signal,
    log,
    lost: { event: "copy_not_recorded", about: ({ share_photo_id }) => ({ id: share_photo_id }) },
  });
}
