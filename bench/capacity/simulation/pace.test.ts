import assert from "node:assert/strict";
import { newPace, pause, quicken } from "./pace.ts";

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
