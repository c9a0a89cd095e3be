import assert from "node:assert/strict";
import { perMinute } from "./pace.ts";
import type { Scenario } from "./scenario.ts";
import { simulate } from "./simulate.ts";

const scenario = (changes: Partial<Scenario> = {}): Scenario => ({
  seed: 1,
  requests: [{ at: 0, user: 1, images: 20 }],
  latency: { min: 5_000, max: 5_000 },
  quota: perMinute(Infinity),
  limitIsTold: true,
  pace: { maxInFlight: 16 },
  workers: 1,
  overhead: { wake: 0, prepare: 0, finish: 0 },
  ...changes,
});

const crowd = (users: number, images: number) =>
  Array.from({ length: users }, (_, user) => ({ at: 0, user, images }));

Deno.test("one worker makes sixteen photos at a time", () => {
  const { finished, requests, refused } = simulate(scenario());
  assert.deepEqual([0, 15, 16, 19].map((photo) => finished[photo]?.at), [
    5_000,
    5_000,
    10_000,
    10_000,
  ]);
  assert.deepEqual([requests, refused], [20, 0]);
});

Deno.test("no more are in flight than the pace allows, however many workers there are", () => {
  const { finished } = simulate(scenario({ workers: 9, pace: { maxInFlight: 4 } }));
  assert.equal(finished.at(-1)?.at, 25_000);
});

Deno.test("our own share of the time counts in every round", () => {
  const overhead = { wake: 100, prepare: 20, finish: 30 };
  const { finished } = simulate(scenario({ overhead }));
  assert.equal(finished.at(-1)?.at, 2 * 5_150);
});

Deno.test("a limit that is told is used to the full, with hardly a request refused", () => {
  const { finished, failed, requests, refused } = simulate(scenario({
    requests: crowd(20, 30),
    quota: perMinute(60),
    latency: { min: 2_000, max: 2_000 },
  }));
  assert.equal(finished.length, 600);
  assert.equal(failed, 0);
  const minutes = (finished.at(-1)?.at ?? NaN) / 60_000;
  assert.ok(600 / minutes > 0.95 * 60, `${600 / minutes} a minute`);
  assert.ok(refused / requests < 0.05, `${refused} of ${requests}`);
});

Deno.test("the first image of a late small batch does not wait for an early big one", () => {
  const { finished } = simulate(scenario({
    requests: [{ at: 0, user: 1, images: 40 }, { at: 1_000, user: 2, images: 4 }],
  }));
  assert.equal(finished.find(({ user }) => user === 2)?.at, 10_000);
});

Deno.test("a photo that is refused five times fails", () => {
  const { failed, finished } = simulate(scenario({
    requests: crowd(1, 4),
    quota: perMinute(0),
  }));
  assert.deepEqual([failed, finished.length], [4, 0]);
});
