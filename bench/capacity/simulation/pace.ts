/** One row of `private.provider_pace`; times in simulated milliseconds. */
export interface Pace {
  intervalMs: number;
  minIntervalMs: number;
  /** `in_flight_limit`. */
  width: number;
  maxInFlight: number;
  nextSlotAt: number;
  pausedUntil: number;
  slowedAt: number;
  quickenedAt: number;
  quickenings: number;
  limitKnownUntil: number;
  /** Requests handed out in each five seconds of a minute, the newest first. */
  asked: number[];
  /** The five seconds that `asked[0]` counts. */
  askedIn: number;
  servedPosition: number;
}

const FIRST_WIDTH = 16;
const MAX_INTERVAL_MS = 10_000;
const ONE_MOMENT_MS = 30_000;
const TOLD_LIMIT_HOLDS_MS = 600_000;
const FOUND_LIMIT_HOLDS_MS = 420_000;
const QUICKENED_EVERY_MS = 60_000;
const [SPARE_OF_TOLD, SPARE_OF_FOUND] = [1.02, 1.01];
const FIVE_SECONDS_MS = 5_000;
const FIVE_SECONDS_OF_A_MINUTE = 12;

/** As a new project is set up. */
export function newPace(
  { maxInFlight = 2_000, imagesPerHour = Infinity }: {
    maxInFlight?: number;
    imagesPerHour?: number;
  } = {},
): Pace {
  return {
    intervalMs: 0,
    minIntervalMs: Math.ceil(3_600_000 / imagesPerHour),
    width: FIRST_WIDTH,
    maxInFlight,
    nextSlotAt: 0,
    pausedUntil: -Infinity,
    slowedAt: -Infinity,
    quickenedAt: -Infinity,
    quickenings: 0,
    limitKnownUntil: -Infinity,
    asked: Array(FIVE_SECONDS_OF_A_MINUTE).fill(0),
    askedIn: 0,
    servedPosition: 0,
  };
}

/** `private.width_of`. */
export function widthOf({ width, maxInFlight }: Pace): number {
  return Math.floor(Math.min(width, maxInFlight));
}

/** `private.wider`, where Gemini always has room. */
export function widen(pace: Pace, handedOut: number): void {
  pace.width = Math.min(pace.maxInFlight, pace.width + handedOut);
}

/** `private.asked_since`, kept. */
export function ask(pace: Pace, now: number, requests: number): void {
  const fiveSeconds = Math.floor(now / FIVE_SECONDS_MS);
  const passed = Math.min(FIVE_SECONDS_OF_A_MINUTE, fiveSeconds - pace.askedIn);
  const [newest = 0, ...older] = [...Array<number>(passed).fill(0), ...pace.asked];
  pace.asked = [newest + requests, ...older].slice(0, FIVE_SECONDS_OF_A_MINUTE);
  pace.askedIn = fiveSeconds;
}

/** `private.pause_provider` (supabase/migrations/…_pace.sql). */
export function pause(
  pace: Pace,
  now: number,
  until: number,
  requestsPerMinute: number | null,
): void {
  pace.pausedUntil = Math.max(pace.pausedUntil, until);
  const isSlowed = pace.slowedAt > now - ONE_MOMENT_MS;
  pace.intervalMs = Math.min(MAX_INTERVAL_MS, slowerInterval(pace, now, requestsPerMinute));
  if (requestsPerMinute !== null) pace.limitKnownUntil = now + TOLD_LIMIT_HOLDS_MS;
  else if (!isSlowed) pace.limitKnownUntil = now + FOUND_LIMIT_HOLDS_MS;
  if (!isSlowed) pace.slowedAt = now;
  pace.quickenings = 0;
}

/** `private.slower_interval`. */
function slowerInterval(pace: Pace, now: number, requestsPerMinute: number | null): number {
  const isSlowed = pace.slowedAt > now - ONE_MOMENT_MS;
  const slower = Math.ceil(pace.intervalMs * SPARE_OF_TOLD);
  if (requestsPerMinute !== null) {
    const told = Math.ceil(SPARE_OF_TOLD * 60_000 / requestsPerMinute);
    return Math.max(told, isSlowed ? pace.intervalMs : slower);
  }
  if (isSlowed) return pace.intervalMs;
  ask(pace, now, 0);
  const least = pace.slowedAt > now - 120_000 ? 6 : 20;
  const asked = pace.asked.reduce((sum, requests) => sum + requests, 0);
  return Math.max(Math.ceil(SPARE_OF_FOUND * 60_000 / Math.max(asked, least)), slower);
}

/** `private.quicken_provider`. */
export function quicken(pace: Pace, now: number): void {
  if (pace.intervalMs === 0 || pace.limitKnownUntil > now) return;
  if (pace.quickenedAt > now - QUICKENED_EVERY_MS) return;
  pace.intervalMs = Math.floor(pace.intervalMs / Math.min(2, 1 + 0.03 * 2 ** pace.quickenings));
  pace.quickenings = Math.min(10, pace.quickenings + 1);
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

/** How many requests Gemini lets pass in any window; the limit may change with the time. */
export interface Quota {
  limit: (now: number) => number;
  /** Milliseconds. */
  window: number;
}

/** So many requests in any minute. */
export function perMinute(limit: number): Quota {
  return { limit: () => limit, window: MINUTE_MS };
}

/** A sliding window, as local/gemini/rate-limit.ts, for very many requests. */
export class SlidingWindow {
  readonly #quota: Quota;
  readonly #admitted: number[] = [];
  #oldest = 0;

  constructor(quota: Quota) {
    this.#quota = quota;
  }

  /** 0 when the request passes; otherwise in how many milliseconds the next one may. */
  admit(now: number): number {
    const limit = this.#quota.limit(now);
    if (limit === Infinity) return 0;
    const admitted = this.#admitted;
    while ((admitted[this.#oldest] ?? Infinity) <= now - this.#quota.window) this.#oldest++;
    if (admitted.length - this.#oldest >= limit) {
      return (admitted[admitted.length - limit] ?? now) + this.#quota.window - now;
    }
    admitted.push(now);
    return 0;
  }
}
