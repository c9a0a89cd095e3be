import type { Report } from "./report/report.ts";

/** How much to measure. */
export interface Effort {
  /** Few repetitions, for a check: enough to see a ratio grow by a third. */
  quick: boolean;
  /** Tells what is being done. */
  print: (line: string) => void;
}

/** One thing that is measured, on servers of its own. */
export interface Part {
  measure: (effort: Effort) => Promise<Report>;
  /** Measured by `npm run bench:check` too. */
  checked: boolean;
}
