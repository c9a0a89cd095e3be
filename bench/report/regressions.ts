import type { Ratio } from "./report.ts";

/** How much worse than the kept one a ratio may be before that counts as a regression. */
const TOLERANCE = 1 / 3;

/**
 * A sentence for each ratio that got worse by more than a third, or is no longer measured. Those
 * that only a thorough run measures are left out.
 */
export function regressions(kept: Ratio[], now: Ratio[]): string[] {
  return kept.filter(({ thorough }) => !thorough).flatMap((before) => {
    const after = now.find(({ name }) => name === before.name);
    if (!after) return [`"${before.name}" is no longer measured`];
    const worse = before.better === "lower"
      ? after.value > before.value * (1 + TOLERANCE)
      : after.value < before.value / (1 + TOLERANCE);
    return worse ? [`"${before.name}" was ${before.value} and is ${after.value}`] : [];
  });
}
