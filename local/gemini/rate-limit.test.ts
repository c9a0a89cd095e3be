import assert from "node:assert/strict";
import { RateLimiter } from "./rate-limit.ts";

Deno.test("requests beyond the limit wait until the oldest is a minute old", () => {
  let now = 0;
  const limiter = new RateLimiter(() => now);
  assert.equal(limiter.admit("m", 2).admitted, true);
  now = 10_000;
  assert.equal(limiter.admit("m", 2).admitted, true);
  now = 20_000;
  assert.deepEqual(limiter.admit("m", 2), { admitted: false, retryAfterMs: 40_000 });
  now = 60_000;
  assert.equal(limiter.admit("m", 2).admitted, true);
  assert.deepEqual(limiter.admit("m", 2), { admitted: false, retryAfterMs: 10_000 });
});

Deno.test("refused requests do not count", () => {
  let now = 0;
  const limiter = new RateLimiter(() => now);
  limiter.admit("m", 1);
  for (now = 1_000; now < 60_000; now += 1_000) limiter.admit("m", 1);
  now = 60_000;
  assert.equal(limiter.admit("m", 1).admitted, true);
});

Deno.test("each model has a window of its own", () => {
  const limiter = new RateLimiter(() => 0);
  assert.equal(limiter.admit("a", 1).admitted, true);
  assert.equal(limiter.admit("b", 1).admitted, true);
  assert.equal(limiter.admit("a", 1).admitted, false);
});

Deno.test("null is no limit, 0 lets nothing pass", () => {
  const limiter = new RateLimiter(() => 0);
  for (let count = 0; count < 50; count++) assert.equal(limiter.admit("m", null).admitted, true);
  assert.deepEqual(limiter.admit("other", 0), { admitted: false, retryAfterMs: 60_000 });
});

Deno.test("a limit lowered later counts what passed before", () => {
  let now = 0;
  const limiter = new RateLimiter(() => now);
  for (now = 0; now < 4_000; now += 1_000) limiter.admit("m", null);
  assert.deepEqual(limiter.admit("m", 2), { admitted: false, retryAfterMs: 58_000 });
});
