import assert from "node:assert/strict";
import { RateLimiter } from "../../../local/gemini/rate-limit.ts";
import { ask, newPace, pause, perMinute, quicken, SlidingWindow } from "./pace.ts";
import { seededRandom } from "./random.ts";

// The same steps as in supabase/tests/pacing.

Deno.test("a limit that is told is kept, with a fiftieth to spare, and tried ten minutes later", () => {
  const pace = newPace();
  pause(pace, 0, 1_000, 60);
  assert.deepEqual([pace.intervalMs, pace.pausedUntil], [1_020, 1_000]);
  quicken(pace, 599_999);
  assert.equal(pace.intervalMs, 1_020);
  quicken(pace, 600_000);
  quicken(pace, 659_999);
  assert.equal(pace.intervalMs, 990);
  quicken(pace, 660_000);
  assert.equal(pace.intervalMs, 933);
});

Deno.test("a told limit that somebody else uses too leaves less to us, half a minute later", () => {
  const pace = newPace();
  pause(pace, 0, 0, 60);
  pause(pace, 29_999, 0, 60);
  assert.equal(pace.intervalMs, 1_020);
  pause(pace, 30_000, 0, 60);
  assert.equal(pace.intervalMs, 1_041);
});

Deno.test("a limit that is not told is what was asked in the last minute", () => {
  const pace = newPace();
  ask(pace, 0, 500);
  ask(pace, 61_000, 60);
  ask(pace, 70_000, 60);
  pause(pace, 70_000, 71_000, null);
  assert.deepEqual([pace.intervalMs, pace.limitKnownUntil], [505, 490_000]);
  ask(pace, 99_999, 60);
  pause(pace, 99_999, 139_000, null);
  assert.deepEqual([pace.intervalMs, pace.pausedUntil], [505, 139_000]);
  pause(pace, 100_000, 136_000, null);
  assert.deepEqual([pace.intervalMs, pace.pausedUntil], [516, 139_000]);
});

Deno.test("a 429 when hardly anybody asks may mean something else, a second one means it", () => {
  const pace = newPace();
  ask(pace, 0, 1);
  pause(pace, 0, 0, null);
  assert.equal(pace.intervalMs, 3_030);
  pause(pace, 30_000, 0, null);
  assert.equal(pace.intervalMs, 10_000);
});

Deno.test("it decides as the stand-in for Gemini does", () => {
  const random = seededRandom(1);
  let now = 0;
  const limiter = new RateLimiter(() => now);
  const window = new SlidingWindow(perMinute(20));
  for (let request = 0; request < 2_000; request++) {
    now += Math.floor(random() * 4_000);
    const admission = limiter.admit("model", 20);
    assert.equal(window.admit(now), admission.admitted ? 0 : admission.retryAfterMs);
  }
});

Deno.test("without a limit all pass", () => {
  const window = new SlidingWindow(perMinute(Infinity));
  assert.equal(window.admit(0) + window.admit(0), 0);
});
