import type { Result } from "./verdict.ts";

const HEADER = ["page", "seen on", "perf.", "access.", "best pr.", "LCP ms", "TBT ms", "CLS"];

/** The results as lines of a table, the header first. */
export function table(results: readonly Result[]): string[] {
  const rows = results.map(({ page, formFactor, audit }) => [
    page.name,
    formFactor,
    String(audit.performance),
    String(audit.accessibility),
    String(audit.bestPractices),
    audit.lcp.toFixed(0),
    audit.tbt.toFixed(0),
    audit.cls.toFixed(3),
  ]);
  return [HEADER, ...rows].map(([page = "", seenOn = "", ...numbers]) =>
    [page.padEnd(10), seenOn.padEnd(8), ...numbers.map((cell) => cell.padStart(8))].join(" ")
  );
}
