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
