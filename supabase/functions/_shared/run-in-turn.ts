import { messageOf } from "./errors.ts";
import type { LogFields, Logger } from "./log.ts";

/** What working in turn needs from outside. */
export interface TurnOptions<Job> {
  queue: {
    /** The next one, if there is one: a worker that is killed has lost no other. */
    claim(): Promise<Job | undefined>;
    wakeWorkers(): Promise<void>;
  };
  process: (job: Job) => Promise<void>;
  /** Whether this call may take another: it has 2 s of CPU. */
  hasRoom: () => boolean;
  /** Aborts when the platform is about to shut the worker down. */
  signal?: AbortSignal;
  log: Logger;
  /** What the log says of work of which nothing could be recorded: its lease lapses. */
  lost: { event: string; about: (job: Job) => LogFields };
}

/**
 * Claims one piece of work after the other and does it; then hands what may be left to a fresh call.
 * Throws when nothing can be claimed.
 */
export async function runInTurn<Job>(
  { queue, process, hasRoom, signal, log, lost }: TurnOptions<Job>,
): Promise<void> {
  while (hasRoom()) {
    if (signal?.aborted) return;
    const job = await queue.claim();
    // Waking when there was nothing to claim could go round in circles.
    if (!job) return;
    try {
      await process(job);
    } catch (thrown) {
      log.error(lost.event, { ...lost.about(job), message: messageOf(thrown) });
    }
  }
  await queue.wakeWorkers();
}
