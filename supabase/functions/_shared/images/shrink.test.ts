import assert from "node:assert/strict";
import fc from "fast-check";
import type { Area } from "./geometry.ts";
import { shrink } from "./shrink.ts";

/** The average of what a pixel covers, pixel by pixel, the slow way. */
function average(image: ImageData, { x, y, width, height }: Area, channel: number): number {
  let sum = 0;
  for (let row = Math.floor(y); row < y + height; row++) {
    for (let column = Math.floor(x); column < x + width; column++) {
      const covered = (Math.min(row + 1, y + height) - Math.max(row, y)) *
        (Math.min(column + 1, x + width) - Math.max(column, x));
      sum += covered * (image.data[(row * image.width + column) * 4 + channel] ?? 0);
    }
  }
  return sum / (width * height);
}

const side = fc.integer({ min: 1, max: 40 });

Deno.test("every pixel is the average of what it covers, of the whole and of a part", () => {
  fc.assert(fc.property(
    fc.tuple(side, side).chain(([width, height]) =>
      fc.record({
        image: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((bytes) => new ImageData(new Uint8ClampedArray(bytes), width, height)),
        left: fc.nat(width - 1),
        top: fc.nat(height - 1),
        sides: fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      })
    ),
    ({ image, left, top, sides }) => {
      const part = { x: left, y: top, width: image.width - left, height: image.height - top };
      const size = {
        width: Math.max(1, Math.round(part.width * sides[0])),
        height: Math.max(1, Math.round(part.height * sides[1])),
      };
      const small = shrink(image, size, part);
      assert.deepEqual([small.width, small.height], [size.width, size.height]);
      const [across, down] = [part.width / size.width, part.height / size.height];
      for (const [at, value] of small.data.entries()) {
        const [x, y] = [at / 4 % size.width | 0, at / 4 / size.width | 0];
        const area = { x: left + x * across, y: top + y * down, width: across, height: down };
        assert.ok(Math.abs(value - average(image, area, at % 4)) < 0.52, `${at}: ${value}`);
      }
    },
  ));
});

Deno.test("a picture of its own size stays as it is", () => {
  const image = new ImageData(Uint8ClampedArray.from({ length: 24 }, (_, at) => at * 10), 3, 2);
  assert.deepEqual(shrink(image, image), image);
});
