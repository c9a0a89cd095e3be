import type { Logger } from "../_shared/log.ts";
import { runInTurn } from "../_shared/run-in-turn.ts";
import type { ClaimedNotice, NoticeQueue } from "./notice-queue.ts";

/** What a run of sending needs from outside. */
export interface RunOptions {
  queue: Pick<NoticeQueue, "claim" | "wakeWorkers">;
  send: (notice: ClaimedNotice) => Promise<void>;
  /** Aborts when the platform is about to shut the worker down. */
  signal: AbortSignal;
  log: Logger;
}

/** As many as private.wake_notices counts on; with a picture each, they fit into 2 s of CPU. */
export const NOTICES_PER_RUN = 10;

/** Sends notices, one after the other. Throws when nothing can be claimed. */
export function runSending({ queue, send, signal, log }: RunOptions): Promise<void> {
  let sent = 0;
  return runInTurn({
    queue,
    process: send,
    hasRoom: () => sent++ < NOTICES_PER_RUN,
    signal,
    log,
    lost: { event: "notice_not_recorded", about: ({ id, kind }) => ({ id, kind }) },
  });
}
