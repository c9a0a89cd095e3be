import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import { StorageUnavailableError } from "../_shared/storage.ts";
import type { ClaimedRemoval, RemovalQueue } from "./removal-queue.ts";

/** What removing needs from outside. */
export interface RemovalContext {
  queue: RemovalQueue;
  /** Deletes objects of one bucket; an absent object counts as deleted. */
  remove: (bucket: string, names: string[]) => Promise<void>;
  log: Logger;
  /** When this invocation has to be done, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  now: () => number;
}

/** How long one invocation works, in milliseconds. */
export const TIME_BUDGET_MS = 60_000;

/** Objects claimed at a time. */
export const REMOVALS_PER_CLAIM = 200;

/**
 * Deletes what is queued for removal, bucket by bucket, until the queue is empty or time is up,
 * and confirms what is gone. What could not be deleted comes back when its lease lapses.
 */
export async function removeClaimed(context: RemovalContext): Promise<void> {
  const { queue, deadline, signal, now } = context;
  while (!signal.aborted) {
    const removals = await queue.claim(REMOVALS_PER_CLAIM);
    if (removals.length === 0) return;
    for (const group of groupByBucket(removals)) await removeGroup(group, context);
    if (now() >= deadline) break;
  }
  await queue.wakeWorkers();
}

async function removeGroup(
  removals: readonly [ClaimedRemoval, ...ClaimedRemoval[]],
  context: RemovalContext,
): Promise<void> {
  const { queue, remove, log } = context;
  const { bucket_id, lease_token } = removals[0];
  try {
    await remove(bucket_id, removals.map(({ name }) => name));
    const confirmed = await queue.finish(removals.map(({ id }) => id), lease_token);
    log.info("objects_removed", { bucket: bucket_id, confirmed });
  } catch (thrown) {
    if (removals.length > 1 && thrown instanceof StorageUnavailableError && !thrown.transient) {
      // A name that Storage does not take must not keep the others: by halves, it is soon alone.
      const middle = removals.length >> 1;
      for (const half of [removals.slice(0, middle), removals.slice(middle)]) {
        for (const group of groupByBucket(half)) await removeGroup(group, context);
      }
      return;
    }
    log.error("removal_failed", {
      bucket: bucket_id,
      objects: removals.length,
      message: messageOf(thrown),
    });
  }
}

/** Groups that can be deleted and confirmed in one call each: one bucket, one lease. */
function groupByBucket(
  removals: readonly ClaimedRemoval[],
): Array<[ClaimedRemoval, ...ClaimedRemoval[]]> {
  const groups = new Map<string, [ClaimedRemoval, ...ClaimedRemoval[]]>();
  for (const removal of removals) {
    const key = `${removal.lease_token}/${removal.bucket_id}`;
    const group = groups.get(key);
    if (group) group.push(removal);
    else groups.set(key, [removal]);
  }
  return [...groups.values()];
}
