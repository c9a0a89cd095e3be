import assert from "node:assert/strict";
import { leafShadow } from "./shadow.ts";

const LEAF = { x: 0.2, y: 0.5, length: 0.6, width: 0.2, angle: 0 };

Deno.test("light is blocked behind the leaf and free beside it", () => {
  const light = leafShadow([LEAF], 0.01);
  assert.ok(light(0.5, 0.5) < 0.01);
  assert.ok(light(0.5, 0.8) > 0.99);
  assert.ok(light(0.1, 0.5) > 0.99);
});

Deno.test("a farther leaf has a softer edge", () => {
  const width = (softness: number) => {
    const light = leafShadow([LEAF], softness);
    const steps = Array.from({ length: 200 }, (_, step) => light(0.5, 0.4 + step * 0.001));
    return steps.filter((value) => value > 0.1 && value < 0.9).length;
  };
  assert.ok(width(0.06) > 2 * width(0.015));
});
