/** How one test of a suite went. */
export interface Outcome {
  test: string;
  ok: boolean;
}

/** What a run shows beside what is known: the names of tests that fail or pass unexpectedly. */
export interface Comparison {
  passed: number;
  /** They fail, and nobody has said why. */
  unknown: string[];
  /** They are listed as failing, and pass. */
  mended: string[];
}

/** @param known The tests that are known to fail, with the reason. */
export function compare(outcomes: Outcome[], known: Record<string, string>): Comparison {
  const failing = new Set(outcomes.filter(({ ok }) => !ok).map(({ test }) => test));
  const passing = new Set(outcomes.filter(({ ok }) => ok).map(({ test }) => test));
  return {
    passed: outcomes.filter(({ ok }) => ok).length,
    unknown: [...failing].filter((test) => !Object.hasOwn(known, test)),
    mended: Object.keys(known).filter((test) => passing.has(test) && !failing.has(test)),
  };
}
