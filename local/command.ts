import { resolve } from "node:path";
import { isUnreachable } from "./api/database.ts";
import { Failure, outerFailure } from "./failure.ts";
import { printable } from "./printable.ts";
import { PROJECT_DIR } from "./project-dir.ts";

/** Writes one line for the person who watches; what others wrote in it moves no cursor. */
export type Print = (line: string) => void;

/** What a command line program gets to work with. */
export interface Command {
  args: string[];
  /** To standard output. */
  print: Print;
  /** To standard error: what is no part of the result. */
  note: Print;
}

/** Where the embedded stack keeps its data; `RETRATO_DATA` names another folder. */
export function dataDir(): string {
  return resolve(PROJECT_DIR, Deno.env.get("RETRATO_DATA") || ".retrato");
}

/**
 * Runs a program and ends the process with the exit code it returns. A Failure is told in its one
 * sentence, and so is a full disk and its like; anything else is a bug and shows its trace.
 */
export async function runCommand(main: (command: Command) => Promise<number>): Promise<void> {
  const encoder = new TextEncoder();
  const writeTo = (stream: typeof Deno.stdout | typeof Deno.stderr) => (line: string) => {
    stream.writeSync(encoder.encode(`${printable(line)}\n`));
  };
  const print = writeTo(Deno.stdout);
  const note = writeTo(Deno.stderr);
  const endWith = (error: unknown): never => {
    const failure = error instanceof Failure ? error : outerFailure(error);
    note(failure ? failure.message : errorTrace(error));
    Deno.exit(failure?.exitCode ?? 1);
  };
  globalThis.addEventListener("error", ({ error }) => endWith(error));
  globalThis.addEventListener("unhandledrejection", ({ reason }) => {
    // Whoever opened the connection knows whether that matters: see `ignoreLostRejections`.
    if (!isUnreachable(reason)) endWith(reason);
  });
  try {
    Deno.exit(await main({ args: Deno.args, print, note }));
  } catch (error) {
    endWith(error);
  }
}

function errorTrace(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : JSON.stringify(error);
}
