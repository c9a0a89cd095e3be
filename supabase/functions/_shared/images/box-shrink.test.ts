import assert from "node:assert/strict";
import { boxShrink, MAX_FACTOR } from "./box-shrink.ts";

Deno.test("each pixel is the average of its box, and odd edges are dropped", () => {
  const image = new ImageData(5, 3);
  for (let pixel = 0; pixel < 15; pixel++) {
    image.data.set([pixel * 10, 100, 200, 255], pixel * 4);
  }

  const half = boxShrink(image, 2);

  assert.deepEqual([half.width, half.height], [2, 1]);
  // Pixels 0, 1, 5, 6 and 2, 3, 7, 8.
  assert.deepEqual([...half.data], [30, 100, 200, 255, 50, 100, 200, 255]);
});

Deno.test("the largest box of the brightest pixels does not overflow", () => {
  const image = new ImageData(MAX_FACTOR, MAX_FACTOR);
  for (let at = 0; at < image.data.length; at += 4) image.data.set([255, 254, 253, 255], at);
  assert.deepEqual([...boxShrink(image, MAX_FACTOR).data], [255, 254, 253, 255]);
});
