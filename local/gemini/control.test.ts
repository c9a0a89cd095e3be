import assert from "node:assert/strict";
import { isLoopback } from "./control.ts";
import { handle } from "./server.ts";
import { FaultList } from "./faults.ts";
import { RateLimiter } from "./rate-limit.ts";
import { RequestLog } from "./request-log.ts";
import type { Service } from "./service.ts";
import { DEFAULT_SETTINGS } from "./service.ts";
import { plainRender } from "./testing/plain-render.ts";

function newService(): Service {
  return {
    apiKey: "key",
    settings: DEFAULT_SETTINGS,
    faults: new FaultList(),
    render: plainRender,
    limiter: new RateLimiter(Date.now),
    log: new RequestLog(Date.now),
    closing: new AbortController().signal,
    onDefect: (error) => {
      throw error;
    },
  };
}

function send(
  service: Service,
  line: string,
  body?: unknown,
  remote = "127.0.0.1",
): Promise<Response> {
  const [method, path] = line.split(" ");
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return handle(new Request(`http://localhost${path}`, { method, body: text }), remote, service);
}

Deno.test("loopback is 127.0.0.0/8 and ::1", () => {
  for (const address of ["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"]) {
    assert.ok(isLoopback(address), address);
  }
  for (const address of ["10.0.0.1", "0.0.0.0", "::", "127.0.0.1.example.com", "::ffff:10.0.0.1"]) {
    assert.ok(!isLoopback(address), address);
  }
});

Deno.test("from another machine the control paths do not exist", async () => {
  const service = newService();
  const response = await send(service, "POST /_local/faults", { fault: "hang" }, "10.0.0.7");
  assert.equal(response.status, 404);
  assert.equal(service.faults.list().length, 0);
  assert.equal((await send(service, "GET /_local/requests", undefined, "10.0.0.7")).status, 404);
});

Deno.test("for a page in a browser the control paths do not exist", async () => {
  const service = newService();
  const control = (url: string, headers: Record<string, string>) =>
    handle(new Request(`${url}/_local/requests`, { headers }), "127.0.0.1", service);
  const own = "http://127.0.0.1:1";
  assert.equal((await control(own, {})).status, 200);
  assert.equal((await control(own, { origin: "https://evil.example" })).status, 404);
  assert.equal((await control(own, { "sec-fetch-site": "cross-site" })).status, 404);
  assert.equal((await control("http://evil.example:1", {})).status, 404);
});

Deno.test("faults are appended, listed and deleted", async () => {
  const service = newService();
  const created = await send(service, "POST /_local/faults", { fault: "unavailable", times: 3 });
  assert.equal(created.status, 201);
  const hang = { fault: "hang", match: { promptIncludes: "x" } };
  const { faults } = await (await send(service, "POST /_local/faults", hang)).json();
  assert.deepEqual(faults, [
    { fault: "unavailable", times: 3, skip: 0, match: {} },
    { fault: "hang", times: 1, skip: 0, match: { promptIncludes: "x" } },
  ]);
  assert.equal((await send(service, "DELETE /_local/faults")).status, 204);
  assert.deepEqual(service.faults.list(), []);
});

Deno.test("a malformed rule is refused with what is wrong", async () => {
  const service = newService();
  for (
    const [body, complaint] of [
      [{ fault: "explode" }, /fault must be one of: rate_limited, /],
      [{ fault: "hang", times: "twice" }, /expected number.*\n.*times/],
      ["{", /the body is not JSON/],
    ] as const
  ) {
    const response = await send(service, "POST /_local/faults", body);
    assert.equal(response.status, 400);
    assert.match((await response.json()).error, complaint);
  }
  assert.equal(service.faults.list().length, 0);
});

Deno.test("settings change one by one", async () => {
  const service = newService();
  await send(service, "PUT /_local/settings", { latencyMs: 50, requestsPerMinute: 5 });
  const response = await send(service, "PUT /_local/settings", { requestsPerMinute: null });
  assert.deepEqual(await response.json(), { latencyMs: 50, jitterMs: 0, requestsPerMinute: null });
  assert.equal(service.settings.latencyMs, 50);
});

Deno.test("settings out of range or unknown are refused", async () => {
  const service = newService();
  for (const change of [{ latencyMs: -1 }, { requestsPerMinute: 0.5 }, { latency: 5 }]) {
    assert.equal((await send(service, "PUT /_local/settings", change)).status, 400);
  }
  assert.deepEqual(service.settings, DEFAULT_SETTINGS);
});

Deno.test("requests are reported", async () => {
  const service = newService();
  await send(service, "POST /v1beta/models/some-model:generateContent", {});
  const report = await (await send(service, "GET /_local/requests")).json();
  assert.equal(report.total, 1);
  assert.deepEqual(report.byStatus, { 403: 1 });
  assert.equal(report.requests[0].model, "some-model");
});

Deno.test("other paths and methods under /_local/ are not found", async () => {
  assert.equal((await send(newService(), "GET /_local/secrets")).status, 404);
  assert.equal((await send(newService(), "PATCH /_local/faults")).status, 404);
});
