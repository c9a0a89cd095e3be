import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { commandLine } from "./processes.ts";

const RunningStack = z.object({
  pid: z.number(),
  apiUrl: z.string(),
  databaseUrl: z.string(),
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

/** The stack that runs on this data folder, if one does. */
export function findRunningStack(dataDir: string): RunningStack | undefined {
  const file = stateFile(dataDir);
  if (!existsSync(file)) return;
  const stack = RunningStack.safeParse(JSON.parse(readFileSync(file, "utf8")));
  // A killed stack leaves its file behind, and its number may since belong to another program.
  if (stack.success && commandLine(stack.data.pid).includes("deno")) return stack.data;
}

export function announceStack(dataDir: string, stack: RunningStack): void {
  Deno.writeTextFileSync(stateFile(dataDir), JSON.stringify(stack, null, 2), { mode: 0o600 });
}

export function withdrawStack(dataDir: string): void {
  if (existsSync(stateFile(dataDir))) Deno.removeSync(stateFile(dataDir));
}
