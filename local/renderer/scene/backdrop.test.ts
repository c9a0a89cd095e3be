import assert from "node:assert/strict";
import { blankPicture } from "../pixels/picture.ts";
import { lensBlur } from "./backdrop.ts";

Deno.test("a lamp becomes an even disc of the aperture's size, and no light is lost", () => {
  const picture = blankPicture({ width: 41, height: 41 });
  picture.data.fill(1, (20 * 41 + 20) * 3, (20 * 41 + 20) * 3 + 3);
  const { data } = lensBlur(picture, 6);
  const at = (x: number, y: number): number => data[(y * 41 + x) * 3]!;
  assert.ok(at(20, 20) > 0.05);
  assert.ok(Math.abs(at(20, 20) - at(25, 20)) < 1e-6 && Math.abs(at(20, 20) - at(20, 15)) < 1e-6);
  assert.equal(at(28, 20), 0);
  assert.equal(at(26, 26), 0);
  const light = data.reduce((sum, value) => sum + value ** 2.2, 0) / 3;
  assert.ok(Math.abs(light - 1) < 0.01);
});

Deno.test("what is even stays even, up to the edges", () => {
  const picture = blankPicture({ width: 20, height: 12 });
  picture.data.fill(0.3);
  for (const value of lensBlur(picture, 4).data) assert.ok(Math.abs(value - 0.3) < 1e-5);
});
