/** How an operation is repeated. */
export interface RetryOptions {
  isTransient: (thrown: unknown) => boolean;
  /** Milliseconds to wait before each further try: its length is the number of further tries. */
  delaysMs?: readonly number[];
  sleep?: (ms: number) => Promise<void>;
}

const DEFAULT_DELAYS_MS = [250, 1_000, 3_000];

/** Waits the given number of milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Runs an operation, again after each delay while what it throws is transient; throws the last
 * error. `attempt` counts from 1. Only for operations that may safely happen twice.
 */
export async function retry<T>(
  operation: (attempt: number) => Promise<T>,
  { isTransient, delaysMs = DEFAULT_DELAYS_MS, sleep: wait = sleep }: RetryOptions,
): Promise<T> {
  for (let attempt = 1;; attempt++) {
    try {
      return await operation(attempt);
    } catch (thrown) {
      const delay = delaysMs[attempt - 1];
      if (delay === undefined || !isTransient(thrown)) throw thrown;
      await wait(delay);
    }
  }
}
