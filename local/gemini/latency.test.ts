import assert from "node:assert/strict";
import { delay, latencyOf } from "./latency.ts";

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
