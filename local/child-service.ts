import { Failure } from "./failure.ts";
import type { Log } from "./logs.ts";
import { readLines } from "./read-lines.ts";
import { spawnProgram, WHO_KILLS } from "./run-program.ts";

/**
 * How long its last words may be in coming once it has ended, in milliseconds: a child of its own may
 * hold its output open for ever.
 */
const LAST_WORDS_MS = 2_000;

/** A program that serves something, running as a process of its own. */
export interface ChildService<Ready> extends AsyncDisposable {
  /** Settles when it serves. Rejects with a Failure when it does not come up. */
  ready: Promise<Ready>;
  /** Settles when it ends by itself, which nobody asked it to. */
  crashed: Promise<string>;
}

export interface ChildServiceOptions<Ready> {
  /** As in "Vite ended by itself". */
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env: Record<string, string>;
  /** Hears all it says. */
  log: Log;
  /** Reads from a line of its output that it serves now; undefined for any other line. */
  readyWhen: (line: string) => Ready | undefined;
}

/**
 * Starts it. Its input stays open: a program that watches it ends with this process, however.
 * @throws {Failure} when the system refuses to start it.
 */
export function startChildService<Ready>(
  { name, command, args, cwd, env, log, readyWhen }: ChildServiceOptions<Ready>,
): ChildService<Ready> {
  const child = spawnProgram(name, command, {
    args,
    cwd,
    env,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });
  let stopping = false;
  let lastLine = "";
  const ready = Promise.withResolvers<Ready>();
  const reading = Promise.all([
    readLines(child.stdout, (line) => {
      log(line);
      const value = readyWhen(line);
      if (value !== undefined) ready.resolve(value);
    }),
    readLines(child.stderr, (line) => {
      log(line);
      lastLine = line.trim() || lastLine;
    }),
  ]);
  const ended = child.status.then(async ({ code, signal }) => {
    if (signal) return `${name} was ended by ${signal}; ${WHO_KILLS}.`;
    await within(LAST_WORDS_MS, reading);
    return `${name} ended by itself (code ${code})${lastLine && `: ${lastLine}`}.`;
  });
  ended.then((sentence) => ready.reject(new Failure(sentence)));
  ready.promise.catch(() => {});
  return {
    ready: ready.promise,
    crashed: new Promise((resolve) => ended.then((sentence) => stopping || resolve(sentence))),
    async [Symbol.asyncDispose]() {
      stopping = true;
      try {
        child.kill("SIGTERM");
      } catch {
        // It has ended already.
      }
      await child.status;
      await reading;
    },
  };
}

/** Settles with the work, or when it has taken so many milliseconds. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, ms);
  await Promise.race([work, late.promise]);
  clearTimeout(timer);
}
