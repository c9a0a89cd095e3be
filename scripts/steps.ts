import { stripVTControlCharacters } from "node:util";
import { Failure } from "../local/failure.ts";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { runProgram } from "../local/run-program.ts";

/** How a step went. */
export interface Outcome {
  /** What is wrong; undefined when it passed. */
  complaint?: string;
  /** Set for a step that ran tests. */
  tests?: TestCounts;
}

/** One thing that can pass or fail; a rejection is a failure too. */
export interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

/** How a run of steps went. */
export interface Result {
  failedSteps: number;
  tests: TestCounts;
}

/**
 * Runs several rows of steps side by side, tells how each step went, and goes on after a failure so
 * that one run shows everything that is wrong.
 */
export async function runSteps(rows: Step[][], print: (line: string) => void): Promise<Result> {
  const results = await Promise.all(rows.map((steps) => runRow(steps, print)));
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    failedSteps: sum((result) => result.failedSteps),
    tests: {
      passed: sum((result) => result.tests.passed),
      failed: sum((result) => result.tests.failed),
    },
  };
}

async function runRow(steps: Step[], print: (line: string) => void): Promise<Result> {
  const result = { failedSteps: 0, tests: { passed: 0, failed: 0 } };
  for (const { name, run } of steps) {
    const started = performance.now();
    const { complaint, tests } = await run().catch((error): Outcome => ({
      complaint: error instanceof Failure ? error.message : error?.stack ?? String(error),
    }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const count = tests ? `, ${tests.passed} passed, ${tests.failed} failed` : "";
    print(`${complaint ? "✗" : "✓"} ${name} (${seconds} s${count})`);
    result.tests.passed += tests?.passed ?? 0;
    result.tests.failed += tests?.failed ?? 0;
    if (!complaint) continue;
    print(complaint);
    result.failedSteps++;
  }
  return result;
}

/** A step that is another program: it fails when the program does, with what it printed. */
export function program(name: string, command: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await outputOf(name, command, args);
      return { complaint: code === 0 ? undefined : output };
    },
  };
}

/** A step that runs tests: it fails when one does, and also when there was none. */
export function tests(name: string, command: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await outputOf(name, command, args);
      const counts = countTests(output);
      const complaint = code === 0 && counts.passed > 0 ? undefined : output;
      return { complaint, tests: counts };
    },
  };
}

async function outputOf(name: string, command: string, args: string[]) {
  const { code, stdout, stderr } = await runProgram(name, command, {
    args,
    cwd: PROJECT_DIR,
    env: { NO_COLOR: "1" },
  });
  return { code, output: stripVTControlCharacters(stdout + stderr) };
}

/** How many tests a run had. */
export interface TestCounts {
  passed: number;
  failed: number;
}

/** The closing lines of the runners used here: Deno's, vitest's, and pgTAP's (ours). */
const PASSED = [
  /^(?:ok|FAILED) \| (\d+) passed/m,
  /^ *Tests +(?:\d+ failed \| )?(\d+) passed/m,
  /^(\d+) passed, \d+ failed$/m,
];
const FAILED = [/\| (\d+) failed/m, /^ *Tests +(\d+) failed/m, /^\d+ passed, (\d+) failed$/m];

/** Reads the closing line of a test run; zeros when there is none. */
export function countTests(output: string): TestCounts {
  return { passed: firstNumber(PASSED, output), failed: firstNumber(FAILED, output) };
}

function firstNumber(patterns: RegExp[], text: string): number {
  for (const pattern of patterns) {
    const match = text.match(pattern);
    if (match) return Number(match[1]);
  }
  return 0;
}
