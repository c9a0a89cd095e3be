import { cpus } from "node:os";
import { runCommand } from "../local/command.ts";
import type { Renderer } from "../local/gemini-process.ts";
import { startTestStack } from "../local/testing/test-stack.ts";
import { timeBatches } from "./batch-times.ts";
import { memoryOf } from "./processes.ts";

const RUNS = 5;
const SETTLE_MS = 5_000;

/** Measures what the README states: time to start, memory at rest, time for eight portraits. */
runCommand(async ({ print }) => {
  print(`${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
  for (const renderer of ["crop", "portrait"] satisfies Renderer[]) {
    const started = performance.now();
    await using stack = await startTestStack({ renderer, durable: true });
    print(`\nPictures by "${renderer}", no latency`);
    print(`  started, empty data folder   ${seconds(performance.now() - started)}`);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const memory = memoryOf(Deno.pid);
    if (memory) {
      print(`  memory at rest               ${memory.total} MB, ${memory.processes} processes`);
    }
    const times = await timeBatches(stack, RUNS);
    print(
      `  first of 8 portraits         ${
        median(times.map(({ first }) => first))
      } (median of ${RUNS})`,
    );
    print(
      `  last of 8 portraits          ${median(times.map(({ last }) => last))} (median of ${RUNS})`,
    );
  }
  return 0;
});

function median(values: number[]): string {
  return seconds(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
