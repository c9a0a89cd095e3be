import assert from "node:assert/strict";
import { type Camera, confusion, jittered, project } from "./camera.ts";
import { plus, times } from "./vector.ts";

const CAMERA: Camera = {
  eye: [1, 1.5, -2],
  target: [2, 1.8, 6],
  focalLength: 85,
  aperture: 1.8,
  focus: 2.5,
};

Deno.test("what is in focus has no circle of confusion; behind it the circle grows to a limit", () => {
  assert.equal(confusion(CAMERA, 2.5), 0);
  assert.ok(confusion(CAMERA, 4) < confusion(CAMERA, 8));
  // 85 mm at f/1.8 focused at 2.5 m: 1.66 mm across on the sensor, 24 mm wide.
  assert.ok(Math.abs(confusion(CAMERA, Infinity) - 1.662 / 24 / 2) < 1e-4);
});

Deno.test("a point on the ray through a pixel is projected back to that pixel", () => {
  const grid = { width: 120, height: 145, pictureWidth: 100 };
  const aim = jittered(CAMERA, () => 0.5, grid);
  for (const [column, row] of [[0, 0], [60, 72], [119, 20]] as const) {
    const { x, y, distance } = project(CAMERA, plus(CAMERA.eye, times(aim(column, row), 9)));
    assert.ok(Math.abs(x * 100 + 60 - (column + 0.5)) < 1e-9);
    assert.ok(Math.abs(y * 100 + 72.5 - (row + 0.5)) < 1e-9);
    assert.ok(distance > 0);
  }
});

Deno.test("a point behind the camera has a negative distance", () => {
  assert.ok(project(CAMERA, [0, 1, -9]).distance < 0);
});
