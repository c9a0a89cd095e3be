import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** Hands over a child process's output line by line until it ends. */
export async function readLines(
  output: ReadableStream<Uint8Array>,
  onLine: (line: string) => void,
): Promise<void> {
  for await (const line of createInterface({ input: Readable.from(output) })) onLine(line);
}
