/** What one part of the benchmark found out. */
export interface Report {
  title: string;
  /** How it was measured and how to read it: Markdown, one paragraph. */
  how: string;
  tables: Table[];
  /** What is judged: only ratios of figures of one run, for machines differ. */
  ratios: Ratio[];
}

/** Figures that belong together. */
export interface Table {
  caption: string;
  /** Of what the figures are: "ms", "s", "MB", "images a minute". */
  unit: string;
  rows: Row[];
}

/** Many measurements of one thing. */
export interface Row {
  name: string;
  median: number;
  p95: number;
  /** How often it was measured. */
  samples: number;
}

/** One figure of a run divided by another of the same run. */
export interface Ratio {
  name: string;
  value: number;
  better: "lower" | "higher";
  /** What it has to reach, when there is a goal. */
  goal?: number;
  /** Too slow for a quick run, which leaves it out. */
  thorough?: boolean;
  /** Why a goal is not met: measured, not guessed. */
  reason?: string;
}

/** Whether a ratio reaches its goal; true without one. */
export function meetsGoal({ value, better, goal }: Ratio): boolean {
  if (goal === undefined) return true;
  return better === "lower" ? value <= goal : value >= goal;
}

/** How much worse than the kept one a ratio may be before that counts as a regression. */
const TOLERANCE = 1 / 3;

/**
 * A sentence for each ratio that got worse by more than a third or is no longer measured, and for each
 * new one that misses its goal. Those that only a thorough run measures are left out.
 */
export function regressions(kept: Ratio[], now: Ratio[]): string[] {
  const missed = now.filter((ratio) =>
    !ratio.thorough && !meetsGoal(ratio) && !kept.some(({ name }) => name === ratio.name)
  ).map(({ name, value, goal }) => `"${name}" is ${value}, and its goal ${goal}`);
  return [...missed, ...worsened(kept, now)];
}

function worsened(kept: Ratio[], now: Ratio[]): string[] {
  return kept.filter(({ thorough }) => !thorough).flatMap((before) => {
    const after = now.find(({ name }) => name === before.name);
    if (!after) return [`"${before.name}" is no longer measured`];
    const worse = before.better === "lower"
      ? after.value > before.value * (1 + TOLERANCE)
      : after.value < before.value / (1 + TOLERANCE);
    return worse ? [`"${before.name}" was ${before.value} and is ${after.value}`] : [];
  });
}
