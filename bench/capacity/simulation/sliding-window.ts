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
