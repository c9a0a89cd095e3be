/** `MAX_RUNS` of supabase/functions/generate-photos/index.ts. */
const RUNS_PER_WORKER = 2;

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
