import assert from "node:assert/strict";
import { hex, kelvin, linearToSrgb, luminance, mix, srgbToLinear } from "./colour.ts";

Deno.test("sRGB decoding and encoding undo each other", () => {
  for (let value = 0; value <= 255; value++) {
    assert.ok(Math.abs(linearToSrgb(srgbToLinear(value / 255)) * 255 - value) < 1e-6);
  }
  assert.ok(Math.abs(srgbToLinear(0.5) - 0.2140) < 1e-4);
});

Deno.test("hex reads a CSS colour as linear light", () => {
  assert.deepEqual(hex("#ffffff"), [1, 1, 1]);
  const [red, green, blue] = hex("#ff0080");
  assert.equal(red, 1);
  assert.equal(green, 0);
  assert.ok(Math.abs(blue - 0.2159) < 1e-4);
});

Deno.test("a black body has luminance 1, is near white at 6500 K, and grows bluer with heat", () => {
  for (const temperature of [1900, 2700, 4000, 6500, 9000]) {
    assert.ok(Math.abs(luminance(...kelvin(temperature)) - 1) < 1e-3, `${temperature}`);
  }
  for (const channel of kelvin(6500)) assert.ok(Math.abs(channel - 1) < 0.05);
  const coolness = [1900, 2200, 3000, 4500, 6500, 9000].map((temperature) => {
    const [red, , blue] = kelvin(temperature);
    return blue / red;
  });
  assert.deepEqual(coolness, coolness.toSorted((a, b) => a - b));
});

Deno.test("mix goes from one colour to the other", () => {
  assert.deepEqual(mix([0, 1, 2], [2, 1, 0], 0.25), [0.5, 1, 1.5]);
});
