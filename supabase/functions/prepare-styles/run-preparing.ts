import type { Logger } from "../_shared/log.ts";
import { runInTurn } from "../_shared/run-in-turn.ts";
import type { ClaimedStyle, StyleQueue } from "./style-queue.ts";

/** What a run needs from outside. */
export interface RunOptions {
  queue: Pick<StyleQueue, "claim" | "wakeWorkers">;
  process: (style: ClaimedStyle) => Promise<void>;
  log: Logger;
}

/**
 * Prepares one style, for a picture may take most of the 2 s of CPU that a call has. Throws when nothing
 * can be claimed.
 */
export function runPreparing({ queue, process, log }: RunOptions): Promise<void> {
  let prepared = 0;
  return runInTurn({
    queue,
    process,
    hasRoom: () => prepared++ < 1,
    log,
    lost: { event: "style_not_recorded", about: ({ style_id }) => ({ style_id }) },
  });
}
