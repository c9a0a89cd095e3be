import assert from "node:assert/strict";
import { between, createRandom } from "../random.ts";
import { buildBvh } from "./build-bvh.ts";
import { trace } from "./bvh.ts";
import { createRay, intersect, layOut, type Ray } from "./geometry.ts";
import { foliage } from "./foliage.ts";
import { unit, type Vector } from "./vector.ts";

const random = createRandom(5);
const patches = foliage({
  centre: [0, 0, 10],
  radius: [3, 3, 3],
  leaves: 400,
  size: 0.6,
  tints: [[1, 1, 1]],
}, random);
const geometry = layOut(patches);
const bvh = buildBvh(patches, geometry);

function randomRay(): Ray {
  const direction: Vector = unit([between(random, -0.3, 0.3), between(random, -0.3, 0.3), 1]);
  const [directionX, directionY, directionZ] = direction;
  return { ...createRay(), directionX, directionY, directionZ, distance: Infinity };
}

Deno.test("the hierarchy finds the same nearest patch as trying them all", () => {
  let hits = 0;
  for (let index = 0; index < 500; index++) {
    const ray = randomRay();
    const slow = { ...ray };
    for (let patch = 0; patch < patches.length; patch++) intersect(geometry, patch, slow);
    trace(bvh, ray);
    assert.equal(ray.patch, slow.patch);
    assert.equal(ray.distance, slow.distance);
    if (ray.patch >= 0) hits++;
  }
  assert.ok(hits > 100 && hits < 500, `${hits}`);
});

Deno.test("a shadow ray only counts what stands before the lamp", () => {
  for (let index = 0; index < 200; index++) {
    const nearest = randomRay();
    if (!trace(bvh, nearest)) continue;
    const short = { ...nearest, distance: nearest.distance * 0.999 };
    const long = { ...nearest, distance: nearest.distance * 1.001 };
    assert.equal(trace(bvh, short, true), false);
    assert.equal(trace(bvh, long, true), true);
  }
});
