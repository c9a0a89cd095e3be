import { messageOf } from "./errors.ts";
import type { Logger } from "./log.ts";

/** Keeps the worker alive until the promise settles. */
export type WaitUntil = (work: Promise<void>) => void;

declare global {
  /** https://supabase.com/docs/guides/functions/background-tasks */
  const EdgeRuntime: { waitUntil(work: Promise<unknown>): void };
}

/** Starts work that outlives the response, and logs it when it fails. */
export function runInBackground(
  work: () => Promise<void>,
  log: Logger,
  waitUntil: WaitUntil = (promise) => EdgeRuntime.waitUntil(promise),
): void {
  waitUntil(
    work().catch((thrown: unknown) => log.error("work_failed", { message: messageOf(thrown) })),
  );
}

/**
 * Aborts when the platform is about to shut this worker down: claim nothing more.
 * What was claimed already comes back when its lease lapses.
 */
export function shutdownSignal(target: EventTarget = globalThis): AbortSignal {
  const controller = new AbortController();
  target.addEventListener("beforeunload", () => controller.abort(), { once: true });
  return controller.signal;
}
