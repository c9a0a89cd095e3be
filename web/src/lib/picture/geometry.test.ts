import { expect, it } from "vitest";
import { fitWithin } from "@shared/images/geometry.ts";
import { centerSquare } from "./geometry.ts";

it.each([
  [{ width: 4032, height: 3024 }, { width: 2048, height: 1536 }],
  [{ width: 3024, height: 4032 }, { width: 1536, height: 2048 }],
  [{ width: 2048, height: 2048 }, { width: 2048, height: 2048 }],
  [{ width: 640, height: 480 }, { width: 640, height: 480 }],
  [{ width: 100_000, height: 10 }, { width: 2048, height: 1 }],
])("%o becomes %o", (size, expected) => {
  expect(fitWithin(size, 2048)).toEqual(expected);
});

it("takes the same from both ends of the longer side", () => {
  expect(centerSquare({ width: 400, height: 300 })).toEqual({
    x: 50,
    y: 0,
    width: 300,
    height: 300,
  });
  expect(centerSquare({ width: 300, height: 401 })).toEqual({
    x: 0,
    y: 50,
    width: 300,
    height: 300,
  });
});

it("leaves a square as it is", () => {
  expect(centerSquare({ width: 7, height: 7 })).toEqual({ x: 0, y: 0, width: 7, height: 7 });
});
