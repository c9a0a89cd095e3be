import assert from "node:assert/strict";
import { type Ratio, regressions } from "./report.ts";

const time = (value: number): Ratio => ({ name: "time", value, better: "lower" });
const rate = (value: number): Ratio => ({ name: "rate", value, better: "higher" });

Deno.test("a third worse is let pass, more is a regression", () => {
  assert.deepEqual(regressions([time(3)], [time(4)]), []);
  assert.deepEqual(regressions([time(3)], [time(4.01)]), ['"time" was 3 and is 4.01']);
  assert.deepEqual(regressions([rate(4)], [rate(3)]), []);
  assert.deepEqual(regressions([rate(4)], [rate(2.99)]), ['"rate" was 4 and is 2.99']);
});

Deno.test("better is never a regression", () => {
  assert.deepEqual(regressions([time(3), rate(4)], [time(1), rate(9)]), []);
});

Deno.test("a ratio cannot escape by not being measured", () => {
  assert.deepEqual(regressions([time(3)], []), ['"time" is no longer measured']);
  assert.deepEqual(regressions([{ ...time(3), thorough: true }], []), []);
});

Deno.test("a new ratio has to meet its goal", () => {
  const held: Ratio = { name: "held", value: 3, better: "lower", goal: 2 };
  assert.deepEqual(regressions([], [held]), ['"held" is 3, and its goal 2']);
  assert.deepEqual(regressions([], [{ ...held, value: 2 }, time(9)]), []);
  assert.deepEqual(regressions([], [{ ...held, thorough: true }]), []);
});
