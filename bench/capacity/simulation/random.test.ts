import assert from "node:assert/strict";
import { seededRandom } from "./random.ts";

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

Deno.test("the same seed gives the same numbers, another seed others", () => {
  assert.deepEqual(draw(1, 5), draw(1, 5));
  assert.notDeepEqual(draw(1, 5), draw(2, 5));
});

Deno.test("they are spread evenly", () => {
  const numbers = draw(1, 10_000);
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  for (const tenth of [0, 3, 9]) {
    const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / 10_000;
    assert.ok(Math.abs(share - 0.1) < 0.01, String(share));
  }
});
