import assert from "node:assert/strict";
import { EnvironmentError } from "./env.ts";
import { createWebhookHandler } from "./webhook.ts";

function worker(authenticate: () => Promise<"webhook" | null>) {
  let started = 0;
  const errors: unknown[] = [];
  const handler = createWebhookHandler({
    authenticate,
    start: () => void started++,
    log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
  });
  const send = (init: RequestInit) => handler(new Request("http://stack.test", init));
  return { send, errors, started: () => started };
}

const known = () => Promise.resolve("webhook" as const);

Deno.test("a known caller's POST is accepted and starts the work once", async () => {
  const { send, started } = worker(known);
  const response = await send({ method: "POST", body: '{"type":"INSERT"}' });
  assert.equal(response.status, 202);
  assert.deepEqual(await response.json(), { accepted: true });
  assert.equal(started(), 1);
});

Deno.test("the body is not looked at", async () => {
  const { send, started } = worker(known);
  for (const body of ["", "not json", "[]", "null", '{"record":7}']) {
    assert.equal((await send({ method: "POST", body })).status, 202);
  }
  assert.equal(started(), 5);
});

Deno.test("an unknown caller is told 401 and starts nothing", async () => {
  const { send, started } = worker(() => Promise.resolve(null));
  const response = await send({ method: "POST" });
  assert.equal(response.status, 401);
  assert.equal((await response.json()).error.code, "unauthorized");
  assert.equal(started(), 0);
});

Deno.test("only POST works; OPTIONS says so", async () => {
  const { send, started } = worker(known);
  const options = await send({ method: "OPTIONS" });
  assert.equal(options.status, 204);
  assert.equal(options.headers.get("allow"), "POST, OPTIONS");
  for (const method of ["GET", "PUT", "DELETE", "PATCH"]) {
    assert.equal((await send({ method })).status, 405);
  }
  assert.equal(started(), 0);
});

Deno.test("a missing variable is told to the log, not to the caller", async () => {
  const { send, errors } = worker(() =>
    Promise.reject(new EnvironmentError("WEBHOOK_TOKEN is not set"))
  );
  const response = await send({ method: "POST" });
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /WEBHOOK_TOKEN/);
  assert.deepEqual(errors, [["request_failed", { message: "WEBHOOK_TOKEN is not set" }]]);
});
