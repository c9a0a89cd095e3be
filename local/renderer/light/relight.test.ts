import assert from "node:assert/strict";
import { blankPicture, planeOf } from "../pixels/picture.ts";
import { relight } from "./relight.ts";

const SIZE = { width: 200, height: 240 };
const HEAD = { centre: { x: 100, y: 90 }, height: 120, width: 100 };

function lit(side: -1 | 1): (x: number, y: number) => number {
  const colours = blankPicture(SIZE);
  colours.data.fill(0.5);
  const alpha = planeOf(SIZE, (at) => {
    const u = (at % SIZE.width - 100) / 55;
    const v = (Math.floor(at / SIZE.width) - 90) / 65;
    return u * u + v * v < 1 ? 1 : 0;
  });
  relight(colours, alpha, HEAD, {
    towards: { x: side, y: 0 },
    stops: 0.8,
    left: [1, 1, 1],
    right: [1, 1, 1],
    falloff: 0,
  });
  return (x, y) => colours.data[(y * SIZE.width + x) * 3]!;
}

Deno.test("the side towards the light is brighter, the face keeps its exposure", () => {
  const fromLeft = lit(-1);
  const fromRight = lit(1);
  assert.ok(fromLeft(60, 90) > fromLeft(140, 90) + 0.08);
  assert.ok(fromRight(140, 90) > fromRight(60, 90) + 0.08);
  assert.ok(Math.abs(fromLeft(100, 100) - 0.5) < 0.05);
});
