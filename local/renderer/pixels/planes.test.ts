import assert from "node:assert/strict";
import { planeOf } from "./picture.ts";
import { boxBlur, enlargePlane, shrinkPlane, softBlur } from "./planes.ts";

Deno.test("shrinking takes means, also of what is left over at the edges", () => {
  const plane = planeOf({ width: 5, height: 3 }, (at) => at);
  const small = shrinkPlane(plane, 2);
  assert.deepEqual([small.width, small.height], [3, 2]);
  assert.deepEqual([...small.data], [3, 5, 6.5, 10.5, 12.5, 14]);
});

Deno.test("enlarging a ramp gives a ramp", () => {
  const size = { width: 40, height: 30 };
  const ramp = planeOf(size, (at) => at % 40 + Math.floor(at / 40));
  const back = enlargePlane(shrinkPlane(ramp, 5), size);
  for (const [x, y] of [[5, 5], [20, 15], [33, 24]] as const) {
    assert.ok(Math.abs(back.data[y * 40 + x]! - (x + y)) < 0.01);
  }
});

const SIZE = { width: 31, height: 23 };

Deno.test("a box blur is the mean of what lies in the box and in the picture", () => {
  const plane = planeOf(SIZE, (at) => (at * 7919 % 101) / 101);
  const blurred = boxBlur(plane, 3);
  for (const [x, y] of [[0, 0], [15, 11], [30, 22], [2, 20]] as const) {
    const values = [];
    for (let v = Math.max(0, y - 3); v <= Math.min(SIZE.height - 1, y + 3); v++) {
      for (let u = Math.max(0, x - 3); u <= Math.min(SIZE.width - 1, x + 3); u++) {
        values.push(plane.data[v * SIZE.width + u]!);
      }
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    assert.ok(Math.abs(blurred.data[y * SIZE.width + x]! - mean) < 1e-5);
  }
});

Deno.test("a box wider than the picture gives its mean", () => {
  const plane = planeOf(SIZE, (at) => at % 2);
  const blurred = boxBlur(plane, 60);
  for (const value of blurred.data) assert.ok(Math.abs(value - 0.5) < 0.01);
});

Deno.test("a soft blur spreads a point about as far as its sigma says", () => {
  const plane = planeOf({ width: 101, height: 101 }, (at) => at === 50 * 101 + 50 ? 1 : 0);
  const { data } = softBlur(plane, 6);
  let variance = 0;
  let total = 0;
  for (let x = 0; x < 101; x++) {
    const value = data[50 * 101 + x]!;
    variance += value * (x - 50) ** 2;
    total += value;
  }
  assert.ok(Math.abs(Math.sqrt(variance / total) - 6) < 0.7);
});
