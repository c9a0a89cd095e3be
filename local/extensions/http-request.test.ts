import assert from "node:assert/strict";
import { type QueuedRequest, sendRequest } from "./http-request.ts";

const never = new AbortController().signal;

async function withServer(
  handler: (request: Request) => Response | Promise<Response>,
  test: (url: string) => Promise<void>,
): Promise<void> {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, handler);
  try {
    await test(`http://127.0.0.1:${server.addr.port}/`);
  } finally {
    await server.shutdown();
  }
}

function post(url: string, overrides: Partial<QueuedRequest> = {}): QueuedRequest {
  return {
    id: "7",
    method: "POST",
    url,
    headers: { "Content-Type": "application/json", "X-Token": "t" },
    body: new TextEncoder().encode('{"a": 1}'),
    timeout_milliseconds: 5_000,
    ...overrides,
  };
}

function closedAddress(): string {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return `http://127.0.0.1:${listener.addr.port}/`;
}

Deno.test("method, headers and body arrive, the response comes back", async () => {
  await withServer(async (request) => {
    assert.equal(request.method, "POST");
    assert.equal(request.headers.get("x-token"), "t");
    assert.equal(request.headers.get("user-agent"), "pg_net/0.20.4");
    return new Response(`got ${await request.text()}`, { status: 202 });
  }, async (url) => {
    const row = await sendRequest(post(url), never);
    assert.equal(row.status_code, 202);
    assert.equal(row.content, 'got {"a": 1}');
    assert.equal(row.content_type, "text/plain;charset=UTF-8");
    assert.equal(row.headers?.["content-type"], "text/plain;charset=UTF-8");
    assert.equal(row.timed_out, false);
    assert.equal(row.error_msg, null);
  });
});

Deno.test("an HTTP error is a response like any other", async () => {
  await withServer(() => new Response(null, { status: 503 }), async (url) => {
    const row = await sendRequest(post(url), never);
    assert.equal(row.status_code, 503);
    assert.equal(row.content, null);
  });
});

Deno.test("a slow response times out", async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<Response>();
  await withServer(() => released, async (url) => {
    const row = await sendRequest(post(url, { timeout_milliseconds: 20 }), never);
    release(new Response());
    assert.equal(row.status_code, null);
    assert.equal(row.timed_out, true);
    assert.equal(row.error_msg, "Timeout of 20 ms reached.");
  });
});

Deno.test("an unusable address is an error, not an exception", async () => {
  const row = await sendRequest(post(closedAddress()), never);
  assert.equal(row.status_code, null);
  assert.equal(row.timed_out, false);
  assert.match(row.error_msg ?? "", /connect|refused/i);
  assert.notEqual((await sendRequest(post("no url"), never)).error_msg, null);
});

Deno.test("a time-out out of range is not sent", async () => {
  for (const timeout_milliseconds of [0, -1, 300_001]) {
    const row = await sendRequest(post("http://127.0.0.1:1/", { timeout_milliseconds }), never);
    assert.match(row.error_msg ?? "", /between 1 and 300000/);
  }
});

Deno.test("content that Postgres cannot store is made storable", async () => {
  await withServer(() => new Response("a\0b"), async (url) => {
    assert.equal((await sendRequest(post(url), never)).content, "ab");
  });
});

Deno.test("giving up throws instead of reporting a response", async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<Response>();
  const abort = new AbortController();
  await withServer(() => {
    abort.abort(new Error("stopping"));
    return released;
  }, async (url) => {
    await assert.rejects(sendRequest(post(url), abort.signal), /stopping/);
    release(new Response());
  });
});
