import { expect, it } from "vitest";
import { trainingCost } from "./training-cost.ts";

it.each([
  [3, 1, 15, { total: 3, left: 12, isShort: false }],
  [3, 1, 3, { total: 3, left: 0, isShort: false }],
  [3, 1, 2, { total: 3, left: -1, isShort: true, missing: 1 }],
  [2, 3, 2, { total: 6, left: -4, isShort: true, missing: 4, isEmpty: true }],
  [0, 3, 2, { total: 0, left: 2, isShort: false, missing: 1, isEmpty: true }],
  [3, 2, 15, { total: 6, left: 9, isShort: false }],
  [3, 1, undefined, { total: 3, left: undefined, isShort: false }],
  [3, undefined, 2, { total: undefined, left: undefined, isShort: false }],
])("%d photos at %s with %s credits", (photos, price, training, expected) => {
  const available = training === undefined ? undefined : { training };
  expect(trainingCost(photos, price, available))
    .toEqual({ kind: "training", missing: undefined, isEmpty: false, ...expected });
});

it.each(
  [
    ["not while training credits cover it", 3, 3, 97, { kind: "training", left: 0 }],
    ["when they do not", 3, 2, 97, { kind: "generation", left: 94 }],
    ["and not when they do not either", 3, 2, 2, { kind: "training", missing: 1, isEmpty: false }],
    ["for a first photo", 0, 0, 1, { kind: "training", missing: undefined, isEmpty: false }],
    ["with nothing of either", 0, 0, 0, { kind: "training", missing: 1, isEmpty: true }],
  ] as const,
)("generation credits stand in, %s", (_, photos, training, generation, expected) => {
  expect(trainingCost(photos, 1, { training, generation })).toMatchObject(expected);
});
