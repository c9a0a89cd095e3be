import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
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

/**
 * Claims one copy after the other and makes it; then hands what may be left to a fresh call.
 * Throws when nothing can be claimed.
 */
export async function runCopying({ queue, make, signal, log }: RunOptions): Promise<void> {
  for (let made = 0; made < COPIES_PER_RUN; made++) {
    if (signal.aborted) return;
    const copy = await queue.claim();
    // Waking when there was nothing to claim could go round in circles.
    if (!copy) return;
    try {
      await make(copy);
    } catch (thrown) {
      // Its lease lapses.
      log.error("copy_not_recorded", { id: copy.share_photo_id, message: messageOf(thrown) });
    }
  }
  await queue.wakeWorkers();
}
