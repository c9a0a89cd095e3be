import { fileURLToPath } from "node:url";

/** What the webhook sends to functions started here. */
export const WEBHOOK_TOKEN = "webhook-token";

/** A function that runs in a process of its own. */
export interface RunningFunction extends AsyncDisposable {
  /** Posts to it. */
  send(headers: HeadersInit): Promise<Response>;
  /** What its background work cost, once it is done: CPU of the process, V8's peak memory. */
  cost(): Promise<{ cpuMs: number; peakMb: number }>;
}

/**
 * Runs a function unchanged, with its own deno.json and its pinned imports, as the local stack
 * does. `projectUrl` stands for the project and for Gemini.
 */
export async function startFunction(name: string, projectUrl: string): Promise<RunningFunction> {
  const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--allow-all",
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
    },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const messages = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  const output = child.stdout.pipeThrough(new TextDecoderStream()).getReader();

  async function stop(): Promise<void> {
    await Promise.all([messages.cancel(), output.cancel()]);
    child.kill();
    await child.status;
  }

  try {
    const port = await captured(messages, /http:\/\/127\.0\.0\.1:(\d+)/);
    return {
      send: (headers) => fetch(`http://127.0.0.1:${port}`, { method: "POST", headers }),
      cost: async () => JSON.parse(await captured(output, /^cost (.+)$/m)),
      [Symbol.asyncDispose]: stop,
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Reads until the pattern matches, and gives its first group; throws when the output ends. */
async function captured(
  output: ReadableStreamDefaultReader<string>,
  pattern: RegExp,
): Promise<string> {
  let text = "";
  while (true) {
    const { value, done } = await output.read();
    if (done) throw new Error(`the function ended before it said ${pattern}: ${text}`);
    text += value;
    const match = pattern.exec(text);
    if (match?.[1]) return match[1];
  }
}
