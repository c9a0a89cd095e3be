import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Cost } from "./limits.ts";

/** What the webhook sends to functions started here. */
export const WEBHOOK_TOKEN = "webhook-token";

/** A function that runs in a process of its own. */
export interface RunningFunction extends AsyncDisposable {
  /** Posts to it. */
  send(headers: HeadersInit): Promise<Response>;
  /** What its background work cost, once all is done; its start counts too. */
  cost(): Promise<Cost>;
}

/**
 * Runs a function unchanged, with its own deno.json and its pinned imports, as the local stack
 * does. `projectUrl` stands for the project, for Gemini and for the mail service.
 * @param unreadable Paths it cannot read, besides the modules that it imports.
 */
export async function startFunction(
  name: string,
  projectUrl: string,
  unreadable: string[] = [],
): Promise<RunningFunction> {
  const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--allow-all",
      ...unreadable.map((path) => `--deny-read=${path}`),
      // As hosted workers are made: V8 knows how much there is, and collects before it is used up.
      "--v8-flags=--max-heap-size=256",
      `--config=${pathOf(`../../${name}/deno.json`)}`,
      "--node-modules-dir=manual",
      `--preload=${pathOf("./edge-runtime.ts")}`,
      pathOf(`../../${name}/index.ts`),
    ],
    env: {
      DENO_SERVE_ADDRESS: "tcp:127.0.0.1:0",
      NO_COLOR: "1",
      SUPABASE_URL: projectUrl,
      SUPABASE_SECRET_KEYS: '{"default":"sb_secret_test"}',
      WEBHOOK_TOKEN,
      GEMINI_API_KEY: "gemini-key",
      GEMINI_BASE_URL: projectUrl,
      MAIL_API_KEY: "mail-key",
      MAIL_API_URL: projectUrl,
      APP_URL: projectUrl,
    },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const port = Promise.withResolvers<string>();
  let accepted = 0;
  let cost = { done: 0, cpuMs: 0, peakMb: 0 };
  let changed = Promise.withResolvers<void>();
  function read(line: string): void {
    const [, listens] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
    if (listens !== undefined) port.resolve(listens);
    const [, told] = /^cost (.+)$/.exec(line) ?? [];
    if (told === undefined) return;
    cost = { done: cost.done + 1, ...JSON.parse(told) };
    changed.resolve();
  }
  const output: string[] = [];
  const reading = Promise.all([child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: Readable.from(stream) })) {
      output.push(line);
      read(line);
    }
  })).then(() => {
    const ended = new Error(`the function ended: ${output.join("\n")}`);
    port.reject(ended);
    changed.reject(ended);
    // Nobody may be waiting for what it costs.
    changed.promise.catch(() => {});
  });

  async function stop(): Promise<void> {
    child.kill();
    await Promise.all([child.status, reading]);
  }

  try {
    const url = `http://127.0.0.1:${await port.promise}`;
    return {
      async send(headers) {
        const response = await fetch(url, { method: "POST", headers });
        if (response.status === 202) accepted++;
        return response;
      },
      async cost() {
        while (cost.done < accepted) {
          changed = Promise.withResolvers<void>();
          await changed.promise;
        }
        return { cpuMs: cost.cpuMs, peakMb: cost.peakMb };
      },
      [Symbol.asyncDispose]: stop,
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}
