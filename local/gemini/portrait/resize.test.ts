import assert from "node:assert/strict";
import { planeOf } from "./picture.ts";
import { enlargePlane, shrinkPlane } from "./resize.ts";

Deno.test("shrinking takes means, also of what is left over at the edges", () => {
  const plane = planeOf({ width: 5, height: 3 }, (at) => at);
  const small = shrinkPlane(plane, 2);
  assert.deepEqual([small.width, small.height], [3, 2]);
  assert.deepEqual([...small.data], [3, 5, 6.5, 10.5, 12.5, 14]);
});

Deno.test("enlarging a ramp gives a ramp", () => {
  const size = { width: 40, height: 30 };
  const ramp = planeOf(size, (at) => at % 40 + Math.floor(at / 40));
  const back = enlargePlane(shrinkPlane(ramp, 5), size);
  for (const [x, y] of [[5, 5], [20, 15], [33, 24]] as const) {
    assert.ok(Math.abs(back.data[y * 40 + x]! - (x + y)) < 0.01);
  }
});
