import assert from "node:assert/strict";
import { clusters, type Colour, distanceTo } from "./colour-clusters.ts";

Deno.test("colours fall into their groups, and strangers are far from all of them", () => {
  const near = ([l, r, b]: Colour, index: number): Colour => [l + index % 5 * 0.01, r, b];
  const dark: Colour = [0.1, 0.02, -0.02];
  const fair: Colour = [0.6, 0.1, -0.2];
  const colours = Array.from({ length: 60 }, (_, index) => near(index % 3 ? dark : fair, index));
  const groups = clusters(colours, 2);
  assert.equal(groups.length, 2);
  assert.ok(distanceTo(dark, groups) < 1 && distanceTo(fair, groups) < 1);
  assert.ok(distanceTo([0.8, 0.1, 0], groups) > 3);
});

Deno.test("one colour makes fewer groups than asked for, and no colours none", () => {
  assert.ok(clusters(Array(10).fill([0.5, 0, 0]), 3).length >= 1);
  assert.deepEqual(clusters([], 3), []);
});
