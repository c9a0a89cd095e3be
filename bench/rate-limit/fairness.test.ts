import assert from "node:assert/strict";
import { jainIndex, overallRate, sharesOf, steadyRate, usersAmongFirst } from "./fairness.ts";

Deno.test("only the first finished images are looked at", () => {
  assert.equal(usersAmongFirst(["a", "b", "a", "c"], 3), 2);
});

Deno.test("Jain's index is 1 for equal shares and 1 ÷ n when one has all", () => {
  assert.equal(jainIndex([2, 2, 2, 2]), 1);
  assert.equal(jainIndex([8, 0, 0, 0]), 0.25);
});

Deno.test("who got nothing counts too", () => {
  assert.deepEqual(sharesOf(["a", "b", "c"], ["b", "a", "b"]), [1, 2, 0]);
});

const everySecond = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => (from + index) * 1000);

Deno.test("the burst before the pause and the end of the queue are left out", () => {
  const burst = [100, 200, 300];
  const tail = [200_000, 300_000];
  assert.equal(steadyRate([...burst, ...everySecond(60, 31), ...tail], 2), 60);
});

Deno.test("without a pause everything but the tail counts", () => {
  assert.equal(steadyRate(everySecond(5, 20), 0), 60);
});

Deno.test("the overall rate counts the pause too", () => {
  assert.equal(overallRate(0, [100, 200, 120_000]), 1.5);
});
