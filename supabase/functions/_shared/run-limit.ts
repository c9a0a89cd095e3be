/** How many runs may be under way in one worker, whose memory they share. */
export interface RunLimits {
  /** Runs that need much memory, as all do until they say otherwise. */
  heavy: number;
  /** All runs together. */
  total: number;
}

/**
 * Lets no more runs of `work` be under way than the limits allow; a call beyond them does nothing.
 * A run calls `lighten` when the part that needs much memory is over, and so makes room for another.
 * Safe for queue workers: a run ends by waking the workers for what is left, and cron finds what
 * even that missed.
 */
export function limitRuns(
  limits: RunLimits,
  work: (lighten: () => void) => Promise<void>,
): () => Promise<void> {
  const running = new Set<symbol>();
  const heavy = new Set<symbol>();
  return async () => {
    if (running.size >= limits.total || heavy.size >= limits.heavy) return;
    const run = Symbol();
    running.add(run);
    heavy.add(run);
    try {
      await work(() => heavy.delete(run));
    } finally {
      heavy.delete(run);
      running.delete(run);
    }
  };
}
