import { expect, it } from "vitest";
import { type Box, placeAt } from "./place-at.ts";

/** Two rows of two, 100 px each with gaps of 10. */
const boxes: Box[] = [[0, 0], [110, 0], [0, 110], [110, 110]].map(([left = 0, top = 0]) => ({
  left,
  top,
  right: left + 100,
  bottom: top + 100,
}));

it.each([
  [50, 50, 0],
  [150, 50, 1],
  [0, 110, 2],
  [209, 209, 3],
  [105, 50, -1],
  [50, 210, -1],
])("at %d, %d it is %d", (x, y, place) => {
  expect(placeAt(boxes, { x, y })).toBe(place);
});
