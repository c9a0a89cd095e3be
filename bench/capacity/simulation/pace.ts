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

/** `PHOTOS_AT_A_TIME` of supabase/functions/generate-photos/index.ts, in runs of four. */
const RUNS_PER_WORKER = 4;

/** The workers of generate-photos, each with two runs at a time and what it knows of a pause. */
export class Workers {
  readonly #most: number;
  readonly #pausedUntil: number[] = [];
  /** Workers with a run to spare, one entry a run. */
  readonly #spare: number[] = [];

  /** @param most workers that the platform starts; it starts one when all others are busy. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Begins a run: tells on which worker, or undefined when all are busy. */
  begin(): number | undefined {
    const spare = this.#spare.pop();
    if (spare !== undefined || this.#pausedUntil.length >= this.#most) return spare;
    const worker = this.#pausedUntil.push(-Infinity) - 1;
    for (let run = 1; run < RUNS_PER_WORKER; run++) this.#spare.push(worker);
    return worker;
  }

  /** Ends a run. */
  end(worker: number): void {
    this.#spare.push(worker);
  }

  /** Until when this worker asks nothing of Gemini (pauses.ts). */
  pausedUntil(worker: number): number {
    return this.#pausedUntil[worker] ?? -Infinity;
  }

  /** Has this worker ask nothing of Gemini for a while. */
  pause(worker: number, until: number): void {
    this.#pausedUntil[worker] = Math.max(this.pausedUntil(worker), until);
  }
}

const MINUTE_MS = 60_000;

/** At most so many requests in any 60 s, as local/gemini/rate-limit.ts, for very many requests. */
export class SlidingWindow {
  readonly #limit: number;
  readonly #admitted: number[] = [];
  #oldest = 0;

  /** @param limit requests a minute; Infinity means no limit. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** 0 when the request passes; otherwise in how many milliseconds the next one may. */
  admit(now: number): number {
    if (this.#limit === Infinity) return 0;
    const admitted = this.#admitted;
    while ((admitted[this.#oldest] ?? Infinity) <= now - MINUTE_MS) this.#oldest++;
    if (admitted.length - this.#oldest >= this.#limit) {
      return (admitted[this.#oldest] ?? now) + MINUTE_MS - now;
    }
    admitted.push(now);
    return 0;
  }
}
