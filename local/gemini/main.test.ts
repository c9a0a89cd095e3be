import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

function start(env: Record<string, string>): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-check",
      "--allow-net",
      "--allow-env",
      "--allow-read",
      "--allow-ffi",
      "--allow-sys",
      MAIN,
    ],
    env,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

async function firstLine(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes("\n")) break;
  }
  return text.trim();
}

Deno.test("as a process it listens where the environment says and stops on SIGTERM", async () => {
  await using process = start({ GEMINI_PORT: "0", GEMINI_LATENCY_MS: "25" });
  const line = await firstLine(process.stdout);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  assert.ok(url, line);
  const change = { method: "PUT", body: "{}" };
  const settings = await (await fetch(`${url}/_local/settings`, change)).json();
  assert.deepEqual(settings, { latencyMs: 25, jitterMs: 0, requestsPerMinute: null });
  process.kill("SIGTERM");
  assert.equal(await process.stderr.text(), "");
  assert.equal((await process.status).code, 0);
});

Deno.test("DENO_SERVE_ADDRESS decides the address, as for the functions", async () => {
  await using process = start({ DENO_SERVE_ADDRESS: "tcp:127.0.0.2:0" });
  assert.match(await firstLine(process.stdout), /http:\/\/127\.0\.0\.2:\d+$/);
  process.kill("SIGTERM");
  assert.equal(await process.stderr.text(), "");
  assert.equal((await process.status).code, 0);
});

Deno.test("a malformed environment ends it with a complaint", async () => {
  await using process = start({ GEMINI_PORT: "0", GEMINI_LATENCY_MS: "soon" });
  assert.equal(await process.stdout.text(), "");
  assert.match(await process.stderr.text(), /GEMINI_LATENCY_MS/);
  assert.equal((await process.status).code, 2);
});
