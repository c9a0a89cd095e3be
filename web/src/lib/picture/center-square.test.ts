import { expect, it } from "vitest";
import { centerSquare } from "./center-square.ts";

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
