import assert from "node:assert/strict";
import { RateLimiter } from "../../../local/gemini/rate-limit.ts";
import { seededRandom } from "./random.ts";
import { SlidingWindow } from "./sliding-window.ts";

Deno.test("it decides as the stand-in for Gemini does", () => {
  const random = seededRandom(1);
  let now = 0;
  const limiter = new RateLimiter(() => now);
  const window = new SlidingWindow(20);
  for (let request = 0; request < 2_000; request++) {
    now += Math.floor(random() * 4_000);
    const admission = limiter.admit("model", 20);
    assert.equal(window.admit(now), admission.admitted ? 0 : admission.retryAfterMs);
  }
});

Deno.test("without a limit all pass", () => {
  const window = new SlidingWindow(Infinity);
  assert.equal(window.admit(0) + window.admit(0), 0);
});
