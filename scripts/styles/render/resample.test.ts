import assert from "node:assert/strict";
import { createPicture, paint, type Picture } from "./picture.ts";
import { createRandom } from "./random.ts";
import { resize } from "./resample.ts";

function mean({ data }: Picture): number {
  return data.reduce((sum, value) => sum + value, 0) / data.length;
}

function speckled(width: number, height: number): Picture {
  const random = createRandom(1);
  return paint(width, height, () => [random(), random(), random()]);
}

Deno.test("an even picture stays even at any size", () => {
  const even = paint(16, 20, () => [0.25, 0.5, 4]);
  for (const [width, height] of [[64, 80], [7, 9]] as const) {
    const { data } = resize(even, width, height);
    for (let at = 0; at < data.length; at += 4) {
      assert.ok(Math.abs(data[at]! - 0.25) < 1e-5);
      assert.ok(Math.abs(data[at + 2]! - 4) < 1e-5);
    }
  }
});

Deno.test("shrinking keeps the light, also by a ratio that is not whole", () => {
  const picture = speckled(60, 75);
  assert.ok(Math.abs(mean(resize(picture, 20, 25)) - mean(picture)) < 1e-5);
  assert.ok(Math.abs(mean(resize(picture, 13, 17)) - mean(picture)) < 1e-5);
});

Deno.test("enlarging a lamp never rings below zero", () => {
  const lamp = createPicture(9, 9);
  lamp.data[(4 * 9 + 4) * 4] = 1000;
  assert.ok(resize(lamp, 45, 45).data.every((value) => value >= 0));
});

Deno.test("a picture of the right size comes back as it is", () => {
  const picture = speckled(5, 6);
  assert.equal(resize(picture, 5, 6), picture);
});
