import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { ClaimedStyle, StyleQueue } from "./style-queue.ts";

/** What a run needs from outside. */
export interface RunOptions {
  queue: Pick<StyleQueue, "claim" | "wakeWorkers">;
  process: (style: ClaimedStyle) => Promise<void>;
  log: Logger;
}

/**
 * Claims a style and prepares it; then nudges the workers for what is left. One, for a picture may take
 * most of the 2 s of CPU that a call has. Throws when nothing can be claimed.
 */
export async function runPreparing({ queue, process, log }: RunOptions): Promise<void> {
  const style = await queue.claim();
  // Waking when there was nothing to claim could go round in circles.
  if (!style) return;
  try {
    await process(style);
  } catch (thrown) {
    // Its lease lapses.
    log.error("style_not_recorded", { style_id: style.style_id, message: messageOf(thrown) });
  }
  await queue.wakeWorkers();
}
