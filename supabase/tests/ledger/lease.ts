import type { Outcome } from "./command.ts";
import { type Photo, type Provider, RULES, type Work } from "./state.ts";

/** Of two photos of a person: each once, and anew when another portrait was found blocked for one. */
const MOST_OMISSIONS = 4;

/**
 * Hands work out. Which of what is due is the database's choice: `observed` is given back when the
 * choice is a legal one.
 * What has lost a worker is handed out alone, and one such at a time.
 * @param exact False while others lock some of it: then fewer may be handed out.
 * @param provider Who draws it; absent for trainings, which need nobody.
 */
export function claim(
  all: Record<string, Work>,
  limit: number,
  observed: Outcome,
  exact: boolean,
  provider?: Provider,
): Outcome {
  const due = Object.keys(all).filter((name) => all[name]?.status === "queued" && all[name].due);
  const isSuspect = (name: string) => (all[name]?.lost ?? 0) > 0;
  const working = Object.values(all).filter(({ status }) => status === "working");
  const isSuspectOut = working.some(({ lost }) => lost > 0);
  const free = provider?.paused
    ? 0
    : provider?.probed
    ? Math.max(0, 1 - working.length)
    : due.length;
  const most = Math.min(limit, due.length, free);
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

/** It was not tried, or not to any purpose: it costs no attempt. */
export function giveBack(
  work: Work | undefined,
  { lease, later }: { lease: number; later: boolean },
): Outcome {
  return settle(work, lease, (work) => {
    Object.assign(work, { status: "queued", due: !later, attempt: work.attempt - 1 });
  });
}

/**
 * Again at once, then without one of the person's photos after the other. How many of these there
 * are for it, and so which time is the last, is the database's choice, within a bound.
 */
export function refuse(
  photo: Photo | undefined,
  { lease, tries, omit }: { lease: number; tries: number; omit: boolean },
  observed: Outcome,
  failed: (photo: Photo) => void,
): Outcome {
  if (!photo || !isCurrent(photo, lease)) return "stale";
  photo.refusals += 1;
  if (photo.refusals > tries) {
    const isLast = !omit || photo.omissions === MOST_OMISSIONS || observed === "failed";
    if (isLast) {
      failed(photo);
      return "failed";
    }
    photo.omissions += 1;
    photo.refusals = 0;
  }
  Object.assign(photo, { status: "queued", due: true });
  return "rescheduled";
}

/** That Gemini is busy fails nothing: when the tries are used up, one request at a time asks. */
export function meetBusyProvider(
  photo: Photo | undefined,
  lease: number,
  provider: Provider,
): Outcome {
  if (!photo || !isCurrent(photo, lease)) return "stale";
  if (photo.attempt >= RULES.maxAttempts) Object.assign(provider, { paused: true, probed: true });
  Object.assign(photo, { status: "queued", due: false });
  return "rescheduled";
}

/** Waits for the opening, which costs no attempt, or fails when it has no time for that. */
export function meetClosedProvider(
  photo: Photo | undefined,
  lease: number,
  hasTime: boolean,
  failed: (photo: Photo) => void,
): Outcome {
  if (!photo || !isCurrent(photo, lease)) return "stale";
  if (!hasTime) {
    failed(photo);
    return "failed";
  }
  Object.assign(photo, { status: "queued", due: true, attempt: photo.attempt - 1 });
  return "rescheduled";
}

/** Gemini has answered: what waited for that is due. */
export function resume(provider: Provider, photos: Record<string, Photo>): void {
  if (!provider.probed) return;
  Object.assign(provider, { paused: false, probed: false, closed: false });
  for (const photo of Object.values(photos)) {
    if (photo.status === "queued" && !photo.waiting) photo.due = true;
  }
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

/**
 * The worker was lost: it waits again, or fails with the last attempt, or when it has lost too many.
 * What has more attempts behind it waited for a busy provider.
 */
export function lapse(work: Work, failed: () => void): void {
  const lost = work.lost + 1;
  if (work.attempt === RULES.maxAttempts || lost === RULES.maxLostWorkers) return failed();
  Object.assign(work, { status: "queued", due: true, lost });
}
