import assert from "node:assert/strict";
import { between, createRandom, normal, pick } from "./random.ts";

Deno.test("the same seed draws the same numbers, another seed others", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
  assert.deepEqual(draw(7), draw(7));
  assert.notDeepEqual(draw(7), draw(8));
});

Deno.test("numbers are uniform in [0, 1)", () => {
  const random = createRandom(1);
  const bins = new Array<number>(10).fill(0);
  for (let index = 0; index < 10_000; index++) bins[Math.floor(random() * 10)]! += 1;
  for (const count of bins) assert.ok(Math.abs(count - 1000) < 150, `${count}`);
});

Deno.test("between stays in its range, normal has its mean and deviation", () => {
  const random = createRandom(2);
  const uniform = Array.from({ length: 1000 }, () => between(random, -3, 5));
  assert.ok(uniform.every((value) => value >= -3 && value < 5));
  const values = Array.from({ length: 20_000 }, () => normal(random, 4, 2));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  assert.ok(Math.abs(mean - 4) < 0.05);
  assert.ok(Math.abs(Math.sqrt(variance) - 2) < 0.05);
});

Deno.test("pick reaches every element", () => {
  const random = createRandom(3);
  const seen = new Set(Array.from({ length: 100 }, () => pick(random, ["a", "b", "c"])));
  assert.equal(seen.size, 3);
});
