import assert from "node:assert/strict";
import { variationFrom } from "./variation.ts";

Deno.test("the smallest and the largest seed give the ends of every range", () => {
  const least = variationFrom(new Uint8Array(32));
  assert.deepEqual(least, { zoom: 1, panX: 0, panY: 0, mirrored: true, tint: 0.3, angle: 0 });
  const most = variationFrom(new Uint8Array(32).fill(255));
  assert.equal(most.mirrored, false);
  assert.ok(most.zoom > 1.349 && most.zoom < 1.35);
  assert.ok(most.panX > 0.999 && most.panX < 1);
  assert.ok(most.panY > 0.299 && most.panY < 0.3);
  assert.ok(most.tint > 0.649 && most.tint < 0.65);
});

Deno.test("each property has bytes of its own", () => {
  const base = variationFrom(new Uint8Array(32));
  const keys = ["zoom", "panX", "panY", "mirrored", "tint", "angle"] as const;
  keys.forEach((key, index) => {
    const seed = new Uint8Array(32);
    seed[index * 4] = 200;
    const { [key]: changed, ...rest } = variationFrom(seed);
    const { [key]: before, ...restBefore } = base;
    assert.notEqual(changed, before, key);
    assert.deepEqual(rest, restBefore, key);
  });
});
