import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { ClaimedPhoto, PhotoQueue } from "./photo-queue.ts";
import type { Places } from "./places.ts";

/**
 * Photos one invocation makes. An invocation has 2 s of CPU, and four photos measured 1.0 s
 * (https://supabase.com/docs/guides/functions/limits).
 */
export const PHOTOS_PER_INVOCATION = 4;

/** How long one invocation works, in milliseconds: a worker lives 150 s on the free plan. */
export const TIME_BUDGET_MS = 100_000;

/** What running the queue needs from outside. */
export interface RunOptions {
  queue: Pick<PhotoQueue, "claim" | "wakeWorkers">;
  process: (photo: ClaimedPhoto) => Promise<void>;
  /** Those of the worker. */
  places: Places;
  /** Aborted when the platform shuts the worker down. */
  signal: AbortSignal;
  log: Logger;
}

/**
 * Claims as many photos as this worker has room for and makes them side by side. A photo that is
 * done gives its place to another at once, however long those beside it take: the workers are
 * nudged for what is left whenever enough for a run has come free, and at the end. Throws when
 * nothing can be claimed.
 */
export async function runQueue(
  { queue, process, places, signal, log }: RunOptions,
): Promise<void> {
  if (signal.aborted) return;
  // Without a place nothing is claimed: whoever has the places nudges when they come free.
  const photos = await places.fill(PHOTOS_PER_INVOCATION, (room) => queue.claim(room));
  let open = photos.length;
  await Promise.all(photos.map(async (photo) => {
    await processOrLog(photo, process, log);
    const freed = places.leave();
    if (--open > 0 && freed < PHOTOS_PER_INVOCATION) return;
    places.startCounting();
    await queue.wakeWorkers().catch((thrown: unknown) =>
      log.error("not_woken", { message: messageOf(thrown) })
    );
  }));
}

/** One photo that cannot be recorded must not take the others down: its lease lapses. */
async function processOrLog(
  photo: ClaimedPhoto,
  process: RunOptions["process"],
  log: Logger,
): Promise<void> {
  try {
    await process(photo);
  } catch (thrown) {
    log.error("photo_not_recorded", { photo_id: photo.photo_id, message: messageOf(thrown) });
  }
}
