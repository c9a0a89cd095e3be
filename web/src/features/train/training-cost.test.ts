import { expect, it } from "vitest";
import { trainingCost } from "./training-cost.ts";

it.each([
  [3, 100, { total: 3, left: 97, isShort: false }],
  [3, 3, { total: 3, left: 0, isShort: false }],
  [3, 2, { total: 3, left: -1, isShort: true }],
  [3, undefined, { total: 3, left: undefined, isShort: false }],
])("%d photos with %s credits", (photos, available, expected) => {
  expect(trainingCost(photos, available)).toEqual(expected);
});
