import { isRefusal } from "./session.ts";

/**
 * Waits for all to end and counts them: by message what the product refused, as `done` the rest.
 * Any other error, such as a deadlock, is thrown.
 */
export async function tally(
  acts: Promise<unknown>[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const act of await Promise.allSettled(acts)) {
    if (act.status === "rejected" && !isRefusal(act.reason)) throw act.reason;
    const outcome = act.status === "rejected" ? String(act.reason.message) : "done";
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
