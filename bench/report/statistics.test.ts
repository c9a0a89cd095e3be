import assert from "node:assert/strict";
import { agreement, median, percentile, row } from "./statistics.ts";

Deno.test("a percentile is the nearest measured value", () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.equal(percentile(values, 0.95), 95);
  assert.equal(percentile(values, 0), 1);
  assert.equal(percentile(values, 1), 100);
});

Deno.test("the median of an even number is the lower of the middle two", () => {
  assert.equal(median([4, 1, 3, 2]), 2);
});

Deno.test("nothing has no percentile", () => {
  assert.ok(Number.isNaN(percentile([], 0.5)));
});

Deno.test("a row says how often it was measured", () => {
  assert.deepEqual(row("last image", [3, 1, 2]), {
    name: "last image",
    median: 2,
    p95: 3,
    samples: 3,
  });
});

Deno.test("too much and too little are equally wrong", () => {
  assert.equal(agreement(9, 10), 0.9);
  assert.equal(agreement(10, 9), 0.9);
  assert.equal(agreement(5, 5), 1);
});
