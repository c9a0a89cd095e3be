import { expect, it } from "vitest";
import { trainingCost } from "./training-cost.ts";

it.each([
  [3, 1, 100, { total: 3, left: 97, isShort: false }],
  [3, 1, 3, { total: 3, left: 0, isShort: false }],
  [3, 1, 2, { total: 3, left: -1, isShort: true, missing: 1 }],
  [2, 3, 2, { total: 6, left: -4, isShort: true, missing: 4, isEmpty: true }],
  [0, 3, 2, { total: 0, left: 2, isShort: false, missing: 1, isEmpty: true }],
  [3, 2, 100, { total: 6, left: 94, isShort: false }],
  [3, 1, undefined, { total: 3, left: undefined, isShort: false }],
  [3, undefined, 2, { total: undefined, left: undefined, isShort: false }],
])("%d photos at %s with %s credits", (photos, price, available, expected) => {
  expect(trainingCost(photos, price, available))
    .toEqual({ missing: undefined, isEmpty: false, ...expected });
});
