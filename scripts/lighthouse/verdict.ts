import type { PageAudit } from "./audit-page.ts";
import { type AuditedPage, FLOORS, type FormFactor } from "./pages.ts";

/** A page in one form factor, with what its runs came to. */
export interface Result {
  page: AuditedPage;
  formFactor: FormFactor;
  audit: PageAudit;
}

/**
 * What several runs of one page come to: of each number the median, since the machine does other
 * things too, and every fault that any run found.
 */
export function summarise(runs: readonly PageAudit[]): PageAudit {
  const of = (value: (run: PageAudit) => number) => median(runs.map(value));
  return {
    performance: of((run) => run.performance),
    accessibility: of((run) => run.accessibility),
    bestPractices: of((run) => run.bestPractices),
    lcp: of((run) => run.lcp),
    tbt: of((run) => run.tbt),
    cls: of((run) => run.cls),
    benchmarkIndex: of((run) => run.benchmarkIndex),
    faults: [...new Set(runs.flatMap((run) => run.faults))],
  };
}

/** The middle value; of an even number the lower of the two in the middle. NaN of none. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}

/** What is wrong with a page, in sentences; empty when it is good enough. */
export function complaints({ page, formFactor, audit }: Result): string[] {
  const place = `${page.name}, ${formFactor}`;
  const floors = [
    ["performance", audit.performance, page.performance[formFactor] ?? 0],
    ["accessibility", audit.accessibility, FLOORS.accessibility],
    ["best practices", audit.bestPractices, FLOORS.bestPractices],
  ] as const;
  const low = floors.filter(([, score, floor]) => !(score >= floor))
    .map(([name, score, floor]) => `${place}: ${name} ${score}, should be at least ${floor}`);
  return low.length === 0 ? [] : [...low, ...audit.faults.map((fault) => `  ${fault}`)];
}

/** What Lighthouse expects of a machine that it slows down fourfold, to be like a phone. */
const FAST_ENOUGH = 1000;

/**
 * A sentence where the machine was too slow or too busy for its figures to be a phone's; undefined
 * where it was not. Lighthouse would slow down a machine that is slow by itself less; one that is
 * only busy it would measure wrong either way, so nothing is made of it but this.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#cpu-throttling
 */
export function doubt(results: readonly Result[]): string | undefined {
  const slowest = Math.min(...results.map(({ audit }) => audit.benchmarkIndex));
  if (!(slowest < FAST_ENOUGH)) return undefined;
  return `Measure again on an idle machine: its speed fell to ${slowest.toFixed(0)}, and below ` +
    `${FAST_ENOUGH} no performance here is a phone's.`;
}

const HEADER = [
  "page",
  "seen on",
  "perf.",
  "access.",
  "best pr.",
  "LCP ms",
  "TBT ms",
  "CLS",
  "machine",
];

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
    audit.benchmarkIndex.toFixed(0),
  ]);
  return [HEADER, ...rows].map(([page = "", seenOn = "", ...numbers]) =>
    [page.padEnd(10), seenOn.padEnd(8), ...numbers.map((cell) => cell.padStart(8))].join(" ")
  );
}
