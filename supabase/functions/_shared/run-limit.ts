/**
 * Lets at most `max` runs of `work` be under way in this worker, whose memory they share; a call
 * beyond that does nothing. Safe for queue workers: a run ends by waking the workers for what is
 * left, and cron finds what even that missed.
 */
export function limitRuns(max: number, work: () => Promise<void>): () => Promise<void> {
  let running = 0;
  return async () => {
    if (running >= max) return;
    running++;
    try {
      await work();
    } finally {
      running--;
    }
  };
}
