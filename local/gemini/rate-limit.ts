const MINUTE_MS = 60_000;

/** Whether a request may pass; if not, when the next one may. */
export type Admission = { readonly admitted: true } | {
  readonly admitted: false;
  readonly retryAfterMs: number;
};

/** Counts admitted requests per model over the last minute (a sliding window). */
export class RateLimiter {
  readonly #admitted = new Map<string, number[]>();
  readonly #now: () => number;

  /** @param now the clock, in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Admits a request unless `limit` requests passed in the last minute; null means no limit. */
  admit(model: string, limit: number | null): Admission {
    const now = this.#now();
    const recent = (this.#admitted.get(model) ?? []).filter((time) => time > now - MINUTE_MS);
    if (limit !== null && recent.length >= limit) {
      const oldest = recent.at(-limit) ?? now;
      return { admitted: false, retryAfterMs: oldest + MINUTE_MS - now };
    }
    this.#admitted.set(model, [...recent, now]);
    return { admitted: true };
  }
}
