import assert from "node:assert/strict";
import { delay, deliver, latencyOf, unanswered } from "./delivery.ts";
import { faultRuleSchema } from "./fault-schema.ts";
import { jsonResponse } from "./json.ts";

const BODY = { text: "x".repeat(1000) };
const NEVER = new AbortController().signal;

Deno.test("without a fault the body is sent as it is", async () => {
  const response = deliver(jsonResponse(BODY), undefined, NEVER);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), BODY);
});

Deno.test("a slow body comes in pieces and is whole in the end", async () => {
  const fault = faultRuleSchema.parse({ fault: "slow_body", durationMs: 20 });
  const response = deliver(jsonResponse(BODY), fault, NEVER);
  assert.match(response.headers.get("content-type") ?? "", /json/);
  const chunks = await Array.fromAsync(response.body ?? []);
  assert.equal(chunks.length, 10);
  assert.deepEqual(await new Response(new Blob(chunks)).json(), BODY);
});

Deno.test("a slow body that nobody reads any more leaves no timer behind", async () => {
  const fault = faultRuleSchema.parse({ fault: "slow_body", durationMs: 60_000 });
  await deliver(jsonResponse(BODY), fault, NEVER).body?.cancel();
});

Deno.test("a slow body is cut short when the server stops", async () => {
  const fault = faultRuleSchema.parse({ fault: "slow_body", durationMs: 60_000 });
  const closing = new AbortController();
  const text = deliver(jsonResponse(BODY), fault, closing.signal).text();
  closing.abort();
  await assert.rejects(text, /server stopped/);
});

Deno.test("a dropped connection breaks after half of the body", async () => {
  const fault = faultRuleSchema.parse({ fault: "dropped_connection" });
  const reader = deliver(jsonResponse(BODY), fault, NEVER).body?.getReader();
  const { value } = await reader?.read() ?? {};
  assert.match(new TextDecoder().decode(value), /^\{\n {2}"text": "x+$/);
  await assert.rejects(async () => await reader?.read(), /connection dropped/);
});

Deno.test("who gets no answer is let go when the server stops", async () => {
  const closing = new AbortController();
  const answer = unanswered(closing.signal);
  closing.abort();
  assert.equal((await answer).status, 503);
  assert.equal((await unanswered(closing.signal)).status, 503);
});

function seedEndingIn(...bytes: number[]): Uint8Array {
  return Uint8Array.from([...Array(28).fill(7), ...bytes]);
}

Deno.test("without jitter the latency is what was set", () => {
  const seed = seedEndingIn(255, 255, 255, 255);
  assert.equal(latencyOf({ latencyMs: 120, jitterMs: 0 }, seed), 120);
});

Deno.test("jitter goes both ways, by the seed alone", () => {
  const settings = { latencyMs: 100, jitterMs: 50 };
  assert.equal(latencyOf(settings, seedEndingIn(0, 0, 0, 0)), 50);
  assert.equal(latencyOf(settings, seedEndingIn(128, 0, 0, 0)), 100);
  assert.ok(latencyOf(settings, seedEndingIn(255, 255, 255, 255)) > 149);
});

Deno.test("latency is never negative", () => {
  assert.equal(latencyOf({ latencyMs: 10, jitterMs: 50 }, seedEndingIn(0, 0, 0, 0)), 0);
});

Deno.test("a delay lasts as long as asked", async () => {
  const start = performance.now();
  await delay(30, new AbortController().signal);
  assert.ok(performance.now() - start >= 29);
});

Deno.test("a delay ends early when aborted, and leaves no timer behind", async () => {
  const controller = new AbortController();
  const waiting = delay(60_000, controller.signal);
  controller.abort();
  await waiting;
  await delay(60_000, controller.signal);
});
