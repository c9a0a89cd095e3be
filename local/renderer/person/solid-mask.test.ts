import assert from "node:assert/strict";
import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { planeOf } from "../pixels/picture.ts";
import { solidMask } from "./solid-mask.ts";

const SIZE = { width: 120, height: 160 };
const FACE = { x: 60, y: 40 };

function disc(at: number, { x, y }: Point, radius: number): boolean {
  return Math.hypot(at % SIZE.width - x, Math.floor(at / SIZE.width) - y) < radius;
}

function valueAt(plane: { data: Float32Array }, { x, y }: Point): number {
  return plane.data[y * SIZE.width + x]!;
}

Deno.test("holes in a person are filled, things apart from them dropped", () => {
  const mask = planeOf(SIZE, (at) => {
    if (disc(at, { x: 60, y: 110 }, 3)) return 0.1;
    if (disc(at, { x: 105, y: 20 }, 8)) return 1;
    return disc(at, FACE, 22) || disc(at, { x: 60, y: 110 }, 50) ? 0.9 : 0.02;
  });
  const solid = solidMask(mask, SIZE, FACE, 40, []);
  assert.ok(valueAt(solid, { x: 60, y: 110 }) > 0.95);
  assert.equal(valueAt(solid, { x: 105, y: 20 }), 0);
  assert.ok(valueAt(solid, FACE) > 0.95);
  assert.equal(valueAt(solid, { x: 5, y: 5 }), 0);
});

Deno.test("someone else's side of the picture is left out", () => {
  const other = { x: 100, y: 40 };
  const mask = planeOf(SIZE, (at) => Math.floor(at / SIZE.width) > 20 ? 1 : 0);
  const solid = solidMask(mask, SIZE, FACE, 40, [other]);
  assert.ok(valueAt(solid, { x: 50, y: 80 }) > 0.95);
  assert.ok(valueAt(solid, { x: 110, y: 80 }) < 0.05);
});
