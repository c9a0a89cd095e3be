import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "./failure.ts";

/** Receives one line of what a part of the stack has to say. */
export type Log = (line: string) => void;

/** Keeps a log file a part in one folder. */
export class Logs implements AsyncDisposable {
  #files = new Map<string, WriteStream>();
  /** Parts whose log could not be written once, which is told once. */
  #unwritable = new Set<string>();

  /** @param listener Also hears every line, with the part that wrote it. */
  constructor(readonly folder: string, readonly listener?: (part: string, line: string) => void) {}

  /** Path of a part's log file. */
  path(part: string): string {
    return join(this.folder, `${part}.log`);
  }

  /** The log of one part, such as `gateway` or `generate-photos`. */
  of(part: string): Log {
    return (line) => {
      this.listener?.(part, line);
      const file = this.#files.get(part) ?? this.#open(part);
      file.write(`${new Date().toISOString()} ${line}\n`);
    };
  }

  /** A log that cannot be written loses lines; the part goes on, and later lines are tried again. */
  #open(part: string): WriteStream {
    const file = createWriteStream(this.path(part), { flags: "a" });
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
