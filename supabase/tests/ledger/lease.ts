import type { Outcome } from "./command.ts";
import { RULES, type Work } from "./state.ts";

/**
 * Hands work out. Which of what is due is the database's choice: `observed` is given back when the
 * choice is a legal one.
 * What has lost a worker is handed out alone, and one such at a time.
 * @param exact False while others lock some of it: then fewer may be handed out.
 */
export function claim(
  all: Record<string, Work>,
  limit: number,
  observed: Outcome,
  exact: boolean,
): Outcome {
  const due = Object.keys(all).filter((name) => all[name]?.status === "queued" && all[name].due);
  const isSuspect = (name: string) => all[name]?.lost === true;
  const isSuspectOut = Object.values(all).some(({ status, lost }) => status === "working" && lost);
  const most = Math.min(limit, due.length);
  // Before what has lost a worker stands, in the queue, whatever the database likes.
  const least = exact ? due.some(isSuspect) ? isSuspectOut ? 0 : Math.min(1, most) : most : 0;
  if (!Array.isArray(observed)) return due;
  const legal = observed.every((name) => due.includes(name)) &&
    new Set(observed).size === observed.length &&
    observed.length >= least && observed.length <= most &&
    (!observed.some(isSuspect) || observed.length === 1 && !isSuspectOut);
  if (!legal) return `${least} to ${most} of ${due.join(", ")}`;
  for (const name of observed) {
    const work = all[name];
    if (!work) continue;
    work.status = "working";
    work.attempt += 1;
    work.leases += 1;
  }
  return observed;
}

function isCurrent({ status, leases }: Work, lease: number): boolean {
  return status === "working" && lease === leases - 1;
}

/** True, also when it is said again; false for a lease that is no longer current. */
export function complete<Kind extends Work>(
  work: Kind | undefined,
  lease: number,
  isDone: (work: Kind) => boolean,
  done: (work: Kind) => void,
): Outcome {
  if (!work) return false;
  if (!isCurrent(work, lease)) return isDone(work) && work.doneBy === lease;
  work.doneBy = lease;
  done(work);
  return true;
}

/** True for the lease that is current, false for any other. */
export function settle<Kind extends Work>(
  work: Kind | undefined,
  lease: number,
  ended: (work: Kind) => void,
): Outcome {
  if (!work || !isCurrent(work, lease)) return false;
  ended(work);
  return true;
}

/** The last attempt ends as failed. */
export function reschedule<Kind extends Work>(
  work: Kind | undefined,
  { lease, later }: { lease: number; later: boolean },
  failed: (work: Kind) => void,
): Outcome {
  if (!work || !isCurrent(work, lease)) return "stale";
  if (work.attempt >= RULES.maxAttempts) {
    failed(work);
    return "failed";
  }
  work.status = "queued";
  work.due = !later;
  return "rescheduled";
}

/** The worker was lost: it waits again, or fails with the last attempt. */
export function lapse(work: Work, failed: () => void): void {
  if (work.attempt >= RULES.maxAttempts) return failed();
  Object.assign(work, { status: "queued", due: true, lost: true });
}
