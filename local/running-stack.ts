import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "./failure.ts";
import { commandLine } from "./processes.ts";
import { readStateFile, writeStateFile } from "./state-file.ts";

const RunningStack = z.object({
  pid: z.number().int().positive(),
  /** On this machine: commands send photos there. */
  apiUrl: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/),
  databaseUrl: z.string().startsWith("postgresql://"),
  publishableKey: z.string(),
  /** It stops when the command that started it ends. */
  temporary: z.boolean(),
  /** Log of the stand-in for Gemini; null when Gemini draws. */
  drawingLog: z.string().nullable(),
});

/** What other commands need to know of a stack that is up. */
export type RunningStack = z.infer<typeof RunningStack>;

function stateFile(dataDir: string): string {
  return join(dataDir, "running.json");
}

/**
 * The stack that runs on this data folder, if one does.
 * @throws {Failure} when it cannot be told.
 */
export function findRunningStack(dataDir: string): RunningStack | undefined {
  const file = stateFile(dataDir);
  const state = readStateFile(file);
  if ("missing" in state) return;
  const stack = RunningStack.safeParse("content" in state ? state.content : undefined);
  if (!stack.success) {
    throw new Failure(`${file} does not tell of a stack; stop Retrato where it runs and start it.`);
  }
  // A killed stack leaves its file behind, and its number may since belong to another program.
  if (commandLine(stack.data.pid).includes("deno")) return stack.data;
}

export function announceStack(dataDir: string, stack: RunningStack): void {
  writeStateFile(stateFile(dataDir), stack);
}

export function withdrawStack(dataDir: string): void {
  rmSync(stateFile(dataDir), { recursive: true, force: true });
}
