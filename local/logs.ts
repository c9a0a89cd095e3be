import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";

/** Receives one line of what a part of the stack has to say. */
export type Log = (line: string) => void;

/** Keeps a log file a part in one folder. */
export class Logs implements AsyncDisposable {
  #files = new Map<string, WriteStream>();

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
      let file = this.#files.get(part);
      if (!file) {
        file = createWriteStream(this.path(part), { flags: "a" });
        this.#files.set(part, file);
      }
      file.write(`${new Date().toISOString()} ${line}\n`);
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(Array.from(this.#files.values(), async (file) => {
      file.end();
      await once(file, "close");
    }));
    this.#files.clear();
  }
}
