import assert from "node:assert/strict";
import { limitRuns } from "./run-limit.ts";

/** A worker whose runs end, or become light, when they are told to. */
function worker(limits: Parameters<typeof limitRuns>[0]) {
  const runs: Array<{ lighten: () => void; finish: () => void }> = [];
  const start = limitRuns(
    limits,
    (lighten) => new Promise((finish) => runs.push({ lighten, finish })),
  );
  return { start, runs };
}

Deno.test("a call beyond the limit does nothing, and ended runs make room", async () => {
  const { start, runs } = worker({ heavy: 2, total: 3 });
  const first = start();
  const second = start();
  await start();
  assert.equal(runs.length, 2);

  runs[0]?.finish();
  await first;
  const third = start();
  assert.equal(runs.length, 3);

  runs.forEach(({ finish }) => finish());
  await Promise.all([second, third]);
});

Deno.test("a run that became light makes room for another, up to the total", async () => {
  const { start, runs } = worker({ heavy: 1, total: 2 });
  const first = start();
  runs[0]?.lighten();
  const second = start();
  runs[1]?.lighten();
  await start();
  assert.equal(runs.length, 2);

  runs[0]?.finish();
  await first;
  const third = start();
  assert.equal(runs.length, 3);
  runs.forEach(({ finish }) => finish());
  await Promise.all([second, third]);
});

Deno.test("a failed run makes room too", async () => {
  let runs = 0;
  const run = limitRuns(
    { heavy: 1, total: 1 },
    () => Promise.reject(new Error(`failure ${++runs}`)),
  );
  await assert.rejects(run(), /failure 1/);
  await assert.rejects(run(), /failure 2/);
});
