import { chmodSync, createWriteStream, lstatSync, mkdirSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { redactBeginning } from "../supabase/functions/_shared/redact.ts";
import { reasonOf } from "./failure.ts";
import { printable } from "./printable.ts";

/** Receives one line of what a part of the stack has to say. */
export type Log = (line: string) => void;

/** Characters. Longer than every trace; a line of more quotes something. */
const MAX_LINE = 4_000;

/**
 * A line as it is kept. Logs outlive the accounts they tell of, so they hold no more about people
 * than those of the Edge Functions; whoever shows one at a terminal sees what is written in it.
 */
export function keptLine(line: string): string {
  return printable(redactBeginning(line, MAX_LINE));
}

/** Opens a log to append to it, which this user alone may read. */
export function openLog(path: string): WriteStream {
  // One of an older version, which everybody could read.
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) chmodSync(path, 0o600);
  return createWriteStream(path, { flags: "a", mode: 0o600 });
}

/** Keeps a log file a part in one folder, without what could name a person or open a door. */
export class Logs implements AsyncDisposable {
  #files = new Map<string, WriteStream>();
  /** Parts whose log could not be written once, which is told once. */
  #unwritable = new Set<string>();

  /**
   * @param folder Made when missing.
   * @param listener Also hears every line, as it was said, with the part that said it.
   */
  constructor(readonly folder: string, readonly listener?: (part: string, line: string) => void) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
  }

  /** Path of a part's log file. */
  path(part: string): string {
    return join(this.folder, `${part}.log`);
  }

  /** The log of one part, such as `gateway` or `generate-photos`. */
  of(part: string): Log {
    return (line) => {
      this.listener?.(part, line);
      const file = this.#files.get(part) ?? this.#open(part);
      file.write(`${new Date().toISOString()} ${keptLine(line)}\n`);
    };
  }

  /** A log that cannot be written loses lines; the part goes on, and later lines are tried again. */
  #open(part: string): WriteStream {
    const file = openLog(this.path(part));
    this.#files.set(part, file);
    file.once("error", (error) => {
      this.#files.delete(part);
      if (this.#unwritable.has(part)) return;
      this.#unwritable.add(part);
      this.listener?.(part, `This log cannot be written (${reasonOf(error)}): ${this.path(part)}`);
    });
    return file;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(Array.from(this.#files.values(), async (file) => {
      const closed = new Promise((resolve) => file.once("close", resolve));
      file.end();
      await closed;
    }));
    this.#files.clear();
  }
}
