import assert from "node:assert/strict";
import { irradiance, penumbra, slot } from "./light.ts";

const LAMP = { x: 0.5, y: 0.5, away: 1, aimX: 0.5, aimY: 0.5, beam: 1, edge: 0.5 };

Deno.test("a lamp is brightest where it is aimed and falls off evenly around", () => {
  assert.ok(Math.abs(irradiance(LAMP, 0.5, 0.5) - 1) < 1e-9);
  assert.ok(irradiance(LAMP, 0.7, 0.5) < 1);
  assert.ok(Math.abs(irradiance(LAMP, 0.7, 0.5) - irradiance(LAMP, 0.3, 0.5)) < 1e-9);
});

Deno.test("outside the beam there is no light", () => {
  assert.equal(irradiance({ ...LAMP, beam: 0.3 }, 1.2, 0.5), 0);
});

Deno.test("inside an even beam the light follows cosine and inverse square", () => {
  const wide = { ...LAMP, beam: 1.5, edge: 0.1 };
  assert.ok(Math.abs(irradiance(wide, 1.5, 0.5) - 1 / (2 * Math.SQRT2)) < 1e-9);
});

Deno.test("a penumbra goes from shadow to light over its width", () => {
  assert.equal(penumbra(-0.1, 0.1), 0);
  assert.equal(penumbra(0, 0.1), 0.5);
  assert.equal(penumbra(0.1, 0.1), 1);
});

Deno.test("a slot is open between its edges only", () => {
  assert.deepEqual([0, 0.5, 1].map((value) => slot(value, 0.3, 0.7, 0.1)), [0, 1, 0]);
});
