import assert from "node:assert/strict";
import { STYLE_SIZE } from "../picture.ts";
import type { Camera } from "./camera.ts";
import { photograph } from "./photograph.ts";
import type { Scene } from "./scene.ts";
import { panel } from "./shapes.ts";

const CAMERA: Camera = {
  eye: [0, 0, 0],
  target: [0, 0, 1],
  focalLength: 50,
  aperture: 0.7,
  focus: 2,
};
const WORK = { seed: 1, samples: 4, width: 64 };

/** The left half of the view, dark, at a distance; a bright sky on the right. */
function halfWall(distance: number): Scene {
  const wall = panel([-50, 0, distance], [50, 0, 0], [0, 50, 0], {
    material: { albedo: [0, 0, 0] },
  });
  return { patches: [wall], sky: () => [1, 1, 1] };
}

/** Columns of the middle row that are neither dark nor bright. */
function edgeWidth(scene: Scene): number {
  const { data } = photograph(scene, CAMERA, WORK);
  const start = STYLE_SIZE.width * STYLE_SIZE.height / 2 * 4;
  const row = Array.from({ length: STYLE_SIZE.width }, (_, column) => data[start + column * 4]!);
  return row.filter((value) => value > 0.1 && value < 0.9).length;
}

Deno.test("an even sky is even across the whole picture", () => {
  const { width, height, data } = photograph(
    { patches: [], sky: () => [0.5, 0.25, 2] },
    CAMERA,
    WORK,
  );
  assert.deepEqual({ width, height }, STYLE_SIZE);
  for (let at = 0; at < data.length; at += 4) {
    assert.ok(Math.abs(data[at]! - 0.5) < 1e-4);
    assert.ok(Math.abs(data[at + 3]! - 1) < 1e-4);
  }
});

Deno.test("an edge far behind the sitter is softer than one in focus", () => {
  assert.ok(edgeWidth(halfWall(20)) > 1.5 * edgeWidth(halfWall(2)));
});

Deno.test("haze lightens a distant wall", () => {
  const wall = panel([0, 0, 10], [50, 0, 0], [0, 50, 0], { material: { albedo: [0, 0, 0] } });
  const air = { density: Math.LN2 / 10, colour: [1, 1, 1] } as const;
  const scene: Scene = { patches: [wall], sky: () => [0, 0, 0] };
  const { data } = photograph(scene, CAMERA, { ...WORK, air });
  const centre = (STYLE_SIZE.height / 2 * STYLE_SIZE.width + STYLE_SIZE.width / 2) * 4;
  assert.ok(Math.abs(data[centre]! - 0.5) < 0.02);
});
