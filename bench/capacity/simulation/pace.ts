/** One row of `private.provider_pace`; times in simulated milliseconds. */
export interface Pace {
  intervalMs: number;
  maxInFlight: number;
  nextSlotAt: number;
  pausedUntil: number;
  slowedAt: number;
  quickenedAt: number;
  limitToldAt: number;
  servedPosition: number;
}

const MAX_INTERVAL_MS = 10_000;
const ONE_MOMENT_MS = 30_000;
const TOLD_LIMIT_HOLDS_MS = 3_600_000;

/** As a new project is set up. */
export function newPace(maxInFlight: number): Pace {
  return {
    intervalMs: 0,
    maxInFlight,
    nextSlotAt: 0,
    pausedUntil: -Infinity,
    slowedAt: -Infinity,
    quickenedAt: -Infinity,
    limitToldAt: -Infinity,
    servedPosition: 0,
  };
}

/** `private.pause_provider` (supabase/migrations/…_pace.sql). */
export function pause(
  pace: Pace,
  now: number,
  until: number,
  requestsPerMinute: number | null,
): void {
  pace.pausedUntil = Math.max(pace.pausedUntil, until);
  const isTold = requestsPerMinute !== null;
  const isSlowed = pace.slowedAt > now - ONE_MOMENT_MS;
  const slower = isTold
    ? Math.ceil(Math.max(61_200 / requestsPerMinute, pace.intervalMs * (isSlowed ? 1 : 1.02)))
    : isSlowed
    ? pace.intervalMs
    : pace.intervalMs === 0
    ? 500
    : Math.ceil(pace.intervalMs * 1.5);
  pace.intervalMs = Math.min(MAX_INTERVAL_MS, slower);
  if (isTold) pace.limitToldAt = now;
  if (!isSlowed) pace.slowedAt = now;
}

/** `private.quicken_provider`. */
export function quicken(pace: Pace, now: number): void {
  if (pace.limitToldAt > now - TOLD_LIMIT_HOLDS_MS || pace.quickenedAt > now - 5_000) return;
  pace.intervalMs = Math.floor(pace.intervalMs * 0.97);
  pace.quickenedAt = now;
}
