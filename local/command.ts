import { resolve } from "node:path";
import { Failure } from "./failure.ts";
import { PROJECT_DIR } from "./project-dir.ts";

/** Writes one line for the person who watches. */
export type Print = (line: string) => void;

/** What a command line program gets to work with. */
export interface Command {
  args: string[];
  /** To standard output. */
  print: Print;
}

/** Where the embedded stack keeps its data; `RETRATO_DATA` names another folder. */
export function dataDir(): string {
  return resolve(PROJECT_DIR, Deno.env.get("RETRATO_DATA") ?? ".retrato");
}

/**
 * Runs a program and ends the process with the exit code it returns. A Failure is told in its one
 * sentence; anything else is a bug and shows its trace.
 */
export async function runCommand(main: (command: Command) => Promise<number>): Promise<never> {
  const encoder = new TextEncoder();
  const print = (line: string) => Deno.stdout.writeSync(encoder.encode(`${line}\n`));
  try {
    Deno.exit(await main({ args: Deno.args, print }));
  } catch (error) {
    const text = error instanceof Failure ? error.message : errorTrace(error);
    Deno.stderr.writeSync(encoder.encode(`${text}\n`));
    Deno.exit(error instanceof Failure ? error.exitCode : 1);
  }
}

function errorTrace(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : JSON.stringify(error);
}
