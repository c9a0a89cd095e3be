/** Measures the stages of a job. */
export interface Stopwatch {
  /** Ends the current stage under this name and starts the next one. */
  lap(stage: string): void;
  /** Milliseconds by stage. */
  readonly laps: Record<string, number>;
}

/** A stopwatch that is running. */
export function startStopwatch(now: () => number): Stopwatch {
  const laps: Record<string, number> = {};
  let startedAt = now();
  return {
    laps,
    lap(stage) {
      const endedAt = now();
      laps[stage] = Math.round(endedAt - startedAt);
      startedAt = endedAt;
    },
  };
}
