import assert from "node:assert/strict";
import { createRay, intersect, layOut, type Ray } from "./geometry.ts";
import type { Outline } from "./scene.ts";

/** A ray straight ahead at x, y against a 2 × 1 patch five metres away. */
function shoot(x: number, y: number, outline: Outline): Ray {
  const geometry = layOut([{
    origin: [0, 0, 5],
    u: [2, 0, 0],
    v: [0, 1, 0],
    outline,
    material: { albedo: [1, 1, 1] },
  }]);
  const ray = { ...createRay(), originX: x, originY: y, distance: Infinity };
  ray.patch = -1;
  intersect(geometry, 0, ray);
  return ray;
}

Deno.test("a hit tells its distance and where on the patch it lies", () => {
  const ray = shoot(0.5, 0.75, "full");
  assert.equal(ray.patch, 0);
  assert.ok(Math.abs(ray.distance - 5) < 1e-9);
  assert.ok(Math.abs(ray.s - 0.25) < 1e-9);
  assert.ok(Math.abs(ray.t - 0.75) < 1e-9);
});

Deno.test("a ray beside or away from the patch misses", () => {
  assert.equal(shoot(2.1, 0.5, "full").patch, -1);
  assert.equal(shoot(-0.1, 0.5, "full").patch, -1);
});

Deno.test("outlines cut the corners", () => {
  for (const outline of ["ellipse", "leaf", "triangle"] as const) {
    assert.equal(shoot(0.9, 0.45, outline).patch, 0, `${outline} covers its middle`);
    assert.equal(shoot(1.95, 0.97, outline).patch, -1, `${outline} leaves out its corner`);
  }
});
