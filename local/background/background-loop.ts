/** Receives what a person may want to know of a loop that runs unattended. */
export type Log = (message: string) => void;

export interface BackgroundLoop {
  /** Makes the next turn start at once. */
  wake(): void;
  /** Ends after the turn under way, which is aborted when it lasts longer than the grace time. */
  stop(): Promise<void>;
}

export interface LoopOptions {
  /**
   * One turn of the work, told to give up by `abort`.
   * @returns milliseconds to wait before the next turn.
   */
  turn: (abort: AbortSignal) => Promise<number>;
  /** Called after a turn that failed, before it is retried. */
  onFailure?: () => void;
  /** Wait after a turn that failed, in milliseconds. */
  retryMs: number;
  /** How long `stop` lets a turn go on, in milliseconds. */
  graceMs: number;
  log: Log;
}

/** How long a turn told to give up may still take. */
const ABORT_MS = 1_000;

/**
 * Repeats `turn` until stopped. A turn that throws, say while the database restarts, is retried; of
 * a row of such turns the first is logged.
 */
export function startLoop(
  { turn, onFailure = () => {}, retryMs, graceMs, log }: LoopOptions,
): BackgroundLoop {
  const signal = new WakeSignal();
  const abort = new AbortController();
  let stopping = false;

  async function run(): Promise<void> {
    let isFailing = false;
    while (!stopping) {
      const pauseMs = await turn(abort.signal).then((pauseMs) => {
        isFailing = false;
        return pauseMs;
      }, (error) => {
        if (!isFailing && !abort.signal.aborted) log(`retrying after: ${error.message}`);
        isFailing = true;
        onFailure();
        return retryMs;
      });
      if (!stopping && pauseMs > 0) await signal.wait(pauseMs);
    }
  }

  const ended = run();
  return {
    wake: () => signal.wake(),
    async stop() {
      stopping = true;
      signal.wake();
      if (await settledWithin(ended, graceMs)) return;
      abort.abort();
      await settledWithin(ended, ABORT_MS);
    },
  };
}

/**
 * Waits for a promise, but not for ever.
 * @param ms Longest time to wait, in milliseconds.
 * @returns whether it settled in time.
 */
export async function settledWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const settled = promise.then(() => true, () => true);
  return await Promise.race([settled, timeout]).finally(() => clearTimeout(timer));
}

/** Lets a loop sleep until its next turn or until something wakes it, whichever is first. */
export class WakeSignal {
  #woken = false;
  #resume: () => void = () => {};

  /** Ends the current `wait`, or the next one when nobody is waiting. */
  wake(): void {
    this.#woken = true;
    this.#resume();
  }

  /** @param ms Longest time to wait, in milliseconds. */
  async wait(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (!this.#woken) {
      await new Promise<void>((resolve) => {
        this.#resume = resolve;
        timer = setTimeout(resolve, ms);
      });
    }
    clearTimeout(timer);
    this.#woken = false;
  }
}
