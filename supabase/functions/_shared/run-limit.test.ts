import assert from "node:assert/strict";
import { limitRuns } from "./run-limit.ts";

Deno.test("a call beyond the limit does nothing, and ended runs make room", async () => {
  const finishers: Array<() => void> = [];
  const run = limitRuns(2, () => new Promise((resolve) => finishers.push(resolve)));
  const first = run();
  const second = run();
  await run();
  assert.equal(finishers.length, 2);

  finishers[0]?.();
  await first;
  const third = run();
  assert.equal(finishers.length, 3);

  finishers.forEach((finish) => finish());
  await Promise.all([second, third]);
});

Deno.test("a failed run makes room too", async () => {
  let runs = 0;
  const run = limitRuns(1, () => Promise.reject(new Error(`failure ${++runs}`)));
  await assert.rejects(run(), /failure 1/);
  await assert.rejects(run(), /failure 2/);
});
