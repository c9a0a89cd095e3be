import { fileURLToPath } from "node:url";
import { Failure } from "./failure.ts";
import type { Log } from "./logs.ts";
import { readLines } from "./read-lines.ts";

/** The stand-in for Gemini, running as a process of its own so that drawing holds nobody up. */
export interface GeminiProcess extends AsyncDisposable {
  /** Base URL, once it listens. Rejects with a Failure when it does not come up. */
  url: Promise<string>;
  /** Settles when it ends by itself, which nobody asked it to. */
  crashed: Promise<string>;
}

const MAIN = fileURLToPath(new URL("gemini/main.ts", import.meta.url));
const WITH_PARENT = fileURLToPath(new URL("with-parent.ts", import.meta.url));

/** What makes the pictures: the renderer, or crops that cost next to nothing. */
export type Renderer = "portrait" | "crop" | "tiny";

/** Starts local/gemini on any free port. */
export function startGeminiProcess(renderer: Renderer, log: Log): GeminiProcess {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", WITH_PARENT, MAIN],
    env: { GEMINI_PORT: "0", GEMINI_RENDERER: renderer },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let stopping = false;
  const listening = Promise.withResolvers<string>();
  const reading = Promise.all([
    readLines(child.stdout, (line) => {
      log(line);
      const [url] = line.match(/http:\/\/\S+/) ?? [];
      if (url) listening.resolve(url);
    }),
    readLines(child.stderr, log),
  ]);
  const ended = child.status.then(({ code }) =>
    `The Gemini stand-in ended by itself (code ${code}).`
  );
  ended.then((sentence) => listening.reject(new Failure(sentence)));
  listening.promise.catch(() => {});
  return {
    url: listening.promise,
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
