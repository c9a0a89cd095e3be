import { join } from "node:path";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { readLines } from "../../local/read-lines.ts";
import type { Part } from "../part.ts";
import { row } from "../report/statistics.ts";

/** `npm test`, whole. */
export const tests: Part = {
  checked: false,
  async measure({ print }) {
    const steps: StepTime[] = [];
    const began = performance.now();
    await runTests((line) => {
      print(line);
      const step = readStepTime(line);
      if (step) steps.push(step);
    });
    const took = (performance.now() - began) / 1000;
    const oneAfterTheOther = steps.reduce((sum, { seconds }) => sum + seconds, 0);
    return {
      title: "Tests",
      how: "One `npm test`, with the packages installed. Its steps run in two rows, one for each " +
        "core of a small machine.",
      tables: [{
        caption: "Steps",
        unit: "s",
        rows: [
          row("the whole of it", [took]),
          ...steps.map(({ name, seconds }) => row(name, [seconds])),
        ],
      }],
      ratios: [{
        name: "all steps one after the other ÷ the whole",
        value: oneAfterTheOther / took,
        better: "higher",
      }],
    };
  },
};

async function runTests(hear: (line: string) => void): Promise<void> {
  const child = new Deno.Command("node", {
    args: [join(PROJECT_DIR, "scripts", "run.mjs"), "test"],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  await readLines(child.stdout, hear);
  const { success } = await child.status;
  if (!success) throw new Error("npm test failed");
}

/** How long a step of `npm test` took. */
export interface StepTime {
  name: string;
  seconds: number;
}

const STEP_LINE = /^✓ (?<name>.+) \((?<seconds>\d+\.\d) s(?:, .*)?\)$/;

/** The step that a line of the output of `npm test` tells of; undefined for any other line. */
export function readStepTime(line: string): StepTime | undefined {
  const { name, seconds } = STEP_LINE.exec(line)?.groups ?? {};
  return name === undefined ? undefined : { name, seconds: Number(seconds) };
}
