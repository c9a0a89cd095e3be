import assert from "node:assert/strict";
import { defocus } from "./aperture.ts";
import { createPicture, paint } from "./picture.ts";

function lamp(size: number): ReturnType<typeof createPicture> {
  const picture = createPicture(size, size);
  const middle = (Math.floor(size / 2) * size + Math.floor(size / 2)) * 4;
  picture.data.set([100, 50, 25, 1], middle);
  return picture;
}

Deno.test("defocus keeps the energy of a lamp, at whole and fractional radii", () => {
  for (const radius of [1, 3.3, 7.75, 12]) {
    const { data } = defocus(lamp(61), radius);
    let red = 0;
    let cover = 0;
    for (let at = 0; at < data.length; at += 4) {
      red += data[at]!;
      cover += data[at + 3]!;
    }
    assert.ok(Math.abs(red - 100) < 0.01, `radius ${radius}: ${red}`);
    assert.ok(Math.abs(cover - 1) < 1e-4);
  }
});

Deno.test("a lamp becomes an even round disc", () => {
  const size = 41;
  const radius = 10;
  const { data } = defocus(lamp(size), radius);
  const even = 100 / (Math.PI * radius * radius);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const distance = Math.hypot(row - 20, column - 20);
      const value = data[(row * size + column) * 4]!;
      if (distance < radius - 1.5) assert.ok(Math.abs(value / even - 1) < 0.05);
      if (distance > radius + 1.5) assert.ok(value < even * 0.02);
    }
  }
});

Deno.test("an even picture does not darken towards its border", () => {
  const { data } = defocus(paint(30, 24, () => [0.5, 0.5, 0.5]), 9);
  for (const value of data.filter((_, at) => at % 4 === 0)) assert.ok(Math.abs(value - 0.5) < 1e-4);
});

Deno.test("a radius under half a pixel changes nothing", () => {
  const picture = lamp(5);
  assert.equal(defocus(picture, 0.4), picture);
});
