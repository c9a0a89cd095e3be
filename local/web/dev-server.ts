import { Failure } from "../failure.ts";
import type { Log } from "../logs.ts";
import { readLines } from "../read-lines.ts";
import { VITE, WEB_DIR } from "./build.ts";

/** Vite with hot reload, running as a process of its own. */
export interface DevServer extends AsyncDisposable {
  /** Settles when it serves. Rejects with a Failure when it does not come up. */
  ready: Promise<void>;
  /** Settles when it ends by itself, which nobody asked it to. */
  crashed: Promise<string>;
}

/**
 * Starts Vite on the web app's sources. The page comes from the gateway, which passes on to Vite
 * what is not Supabase; only the socket that tells of changes goes to Vite directly.
 * @param port Of Vite, on 127.0.0.1.
 * @param log Hears what Vite says, mistakes in the sources above all.
 */
export function startDevServer(port: number, log: Log): DevServer {
  const child = new Deno.Command("node", {
    args: [VITE, "--port", String(port), "--strictPort"],
    cwd: WEB_DIR,
    env: { NO_COLOR: "1", RETRATO_DEV_PORT: String(port) },
    // Vite ends when its input does, and so with this process, however that ended.
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let stopping = false;
  const ready = Promise.withResolvers<void>();
  const reading = Promise.all([
    readLines(child.stdout, (line) => {
      log(line);
      if (line.includes(`127.0.0.1:${port}`)) ready.resolve();
    }),
    readLines(child.stderr, log),
  ]);
  const ended = child.status.then(({ code }) => `Vite ended by itself (code ${code}).`);
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
