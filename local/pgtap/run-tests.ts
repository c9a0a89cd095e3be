import { relative } from "node:path";
import { type FileResult, runFile } from "./run-file.ts";

export interface PgtapOptions {
  /** Connection string of the role that owns the schema. */
  databaseUrl: string;
  /** SQL test files, in the order they run. */
  files: string[];
  /** Receives one line at a time: one for each file, then the totals. */
  print: (line: string) => void;
}

export interface PgtapResult {
  files: FileResult[];
  /** Assertions that held. */
  passed: number;
  /** Assertions that did not, and files that broke off or did not keep their plan. */
  failed: number;
}

/**
 * Runs pgTAP files one after the other, each on its own connection. Test files share rows such as
 * the pace of a provider, so that two at a time would wait for each other.
 */
export async function runPgtap({ databaseUrl, files, print }: PgtapOptions): Promise<PgtapResult> {
  const results: FileResult[] = [];
  for (const file of files) {
    const result = await runFile(databaseUrl, file);
    results.push(result);
    for (const line of describe(result)) print(line);
  }
  const passed = sum(results, (result) => result.passed);
  const failed = sum(results, (result) => result.failed.length + result.problems.length);
  print(`${passed} passed, ${failed} failed`);
  return { files: results, passed, failed };
}

function describe({ file, passed, failed, notes, problems, milliseconds }: FileResult): string[] {
  const verdict = failed.length + problems.length === 0 ? "ok  " : "FAIL";
  return [
    `${verdict} ${relative(Deno.cwd(), file)} (${passed}, ${Math.round(milliseconds)} ms)`,
    ...notes.map((note) => `  ${note}`),
    ...failed.flatMap(({ number, description, diagnostics }) => [
      `  not ok ${number} - ${description}`,
      ...diagnostics.map((line) => `    ${line}`),
    ]),
    ...problems.map((problem) => `  ${problem.replaceAll("\n", "\n    ")}`),
  ];
}

function sum(results: FileResult[], count: (result: FileResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}
