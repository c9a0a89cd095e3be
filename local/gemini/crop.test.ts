import assert from "node:assert/strict";
import { cropRegion } from "./crop.ts";

const PHOTO = { width: 1000, height: 800 };

Deno.test("without zoom the crop is as large as the photo allows", () => {
  const region = cropRegion(PHOTO, { width: 300, height: 400 }, { zoom: 1, panX: 0.5, panY: 0 });
  assert.deepEqual(region, { left: 200, top: 0, width: 600, height: 800 });
});

Deno.test("zoom shrinks the crop, panning moves it to the edges", () => {
  const target = { width: 100, height: 100 };
  const corner = cropRegion(PHOTO, target, { zoom: 1.25, panX: 1, panY: 1 });
  assert.deepEqual(corner, { left: 360, top: 160, width: 640, height: 640 });
});

Deno.test("a crop of a tiny photo is never empty", () => {
  const region = cropRegion(
    { width: 1, height: 1 },
    { width: 384, height: 3072 },
    { zoom: 1.35, panX: 1, panY: 0.3 },
  );
  assert.deepEqual(region, { left: 0, top: 0, width: 1, height: 1 });
});
