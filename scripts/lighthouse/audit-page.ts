import { join } from "node:path";
import { z } from "zod";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { runProgram } from "../../local/run-program.ts";
import type { FormFactor } from "./pages.ts";

/**
 * Runs Lighthouse once, with its own defaults: a slow phone on a slow network, or a desktop. It
 * empties the HTTP cache before; what the origin has stored, as the session, stays.
 * @param lighthouse Folder of its package.
 * @param debuggingPort Of the browser to use.
 * @param reportFile Where Lighthouse's whole report goes, for its viewer.
 * @throws {Error} when the page could not be audited.
 */
export async function auditPage(
  lighthouse: string,
  url: string,
  formFactor: FormFactor,
  debuggingPort: number,
  reportFile?: string,
): Promise<PageAudit> {
  const { code, stdout, stderr } = await runProgram("Lighthouse", "node", {
    args: [
      join(lighthouse, "cli", "index.js"),
      url,
      `--port=${debuggingPort}`,
      "--output=json",
      "--quiet",
      "--only-categories=performance,accessibility,best-practices",
      ...formFactor === "desktop" ? ["--preset=desktop"] : [],
    ],
    cwd: PROJECT_DIR,
    env: { NO_COLOR: "1" },
  });
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${stderr}`);
  if (reportFile) await Deno.writeTextFile(reportFile, stdout);
  return readReport(stdout);
}

/** What one run of Lighthouse says about a page. */
export interface PageAudit {
  /** 0–100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  /** Largest contentful paint, milliseconds. */
  lcp: number;
  /** Total blocking time, milliseconds. */
  tbt: number;
  /** Cumulative layout shift, no unit. */
  cls: number;
  /** How fast the machine was just then, with whatever else it had to do; no unit, more is faster. */
  benchmarkIndex: number;
  /** What costs accessibility or best practices, in Lighthouse's words. */
  faults: string[];
}

const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

/** The part of a Lighthouse result that is read. https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
const schema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({
    performance: category,
    accessibility: category,
    "best-practices": category,
  }),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
    }),
  ),
});

/**
 * Reads a Lighthouse result (JSON).
 * @throws {Error} when Lighthouse could not load the page.
 */
export function readReport(json: string): PageAudit {
  const { runtimeError, environment, categories, audits } = schema.parse(JSON.parse(json));
  if (runtimeError) throw new Error(runtimeError.message);
  const metric = (id: string) => audits[id]?.numericValue ?? NaN;
  const faultsOf = ({ auditRefs }: z.infer<typeof category>) =>
    auditRefs.filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 1)
      .map(({ title }) => title);
  return {
    performance: percent(categories.performance.score),
    accessibility: percent(categories.accessibility.score),
    bestPractices: percent(categories["best-practices"].score),
    lcp: metric("largest-contentful-paint"),
    tbt: metric("total-blocking-time"),
    cls: metric("cumulative-layout-shift"),
    benchmarkIndex: environment.benchmarkIndex,
    faults: [...faultsOf(categories.accessibility), ...faultsOf(categories["best-practices"])],
  };
}

function percent(score: number): number {
  return Math.round(score * 100);
}
