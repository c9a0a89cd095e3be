import assert from "node:assert/strict";
import { tintPixels } from "./tint.ts";

const PALETTE = { shadow: [0, 0, 200], light: [255, 200, 0] } as const;
const GREY = 128;

function tinted(tint: number, angle = 0): Uint8Array {
  const pixels = new Uint8Array(10 * 2 * 3).fill(GREY);
  tintPixels(pixels, { width: 10, height: 2 }, PALETTE, { tint, angle });
  return pixels;
}

Deno.test("no tint leaves the picture as it is", () => {
  assert.ok(tinted(0).every((value) => value === GREY));
});

Deno.test("the tint grows along its direction and stays the same across it", () => {
  const pixels = tinted(0.6);
  const shift = (x: number, y: number): number => GREY - (pixels[(y * 10 + x) * 3 + 2] ?? 0);
  assert.ok(shift(9, 0) > shift(5, 0) && shift(5, 0) > shift(0, 0));
  assert.equal(shift(4, 0), shift(4, 1));
});

Deno.test("the opposite direction turns the gradient round", () => {
  const pixels = tinted(0.6, Math.PI);
  const blue = (x: number): number => pixels[x * 3 + 2] ?? 0;
  assert.ok(blue(0) < blue(9));
});
