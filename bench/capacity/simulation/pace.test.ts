import assert from "node:assert/strict";
import { RateLimiter } from "../../../local/gemini/rate-limit.ts";
import { newPace, pause, quicken, SlidingWindow } from "./pace.ts";
import { seededRandom } from "./random.ts";

// The same steps as in supabase/tests/pacing.

Deno.test("a limit that is told is kept, with a fiftieth to spare, and tried an hour later", () => {
  const pace = newPace(16);
  pause(pace, 0, 1_000, 60);
  assert.equal(pace.intervalMs, 1_020);
  assert.equal(pace.pausedUntil, 1_000);
  quicken(pace, 3_599_999);
  assert.equal(pace.intervalMs, 1_020);
  quicken(pace, 3_600_000);
  quicken(pace, 3_604_999);
  assert.equal(pace.intervalMs, 989);
  quicken(pace, 3_605_000);
  assert.equal(pace.intervalMs, 959);
});

Deno.test("a told limit that somebody else uses too leaves less to us, half a minute later", () => {
  const pace = newPace(16);
  pause(pace, 0, 0, 60);
  pause(pace, 29_999, 0, 60);
  assert.equal(pace.intervalMs, 1_020);
  pause(pace, 30_000, 0, 60);
  assert.equal(pace.intervalMs, 1_041);
});

Deno.test("several 429 of one moment slow down once, a later one again", () => {
  const pace = newPace(16);
  pause(pace, 0, 1_000, null);
  pause(pace, 29_999, 39_000, null);
  assert.equal(pace.intervalMs, 500);
  assert.equal(pace.pausedUntil, 39_000);
  pause(pace, 30_000, 36_000, null);
  assert.equal(pace.intervalMs, 750);
  assert.equal(pace.pausedUntil, 39_000);
});

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
