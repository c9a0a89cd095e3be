import { expect, it } from "vitest";
import {
  type DraftPhoto,
  freeOrders,
  inOrder,
  type KeptPhoto,
  newPhoto,
  placed,
} from "./draft-state.ts";

function kept(id: string, order: number): KeptPhoto {
  return { id, order, fileName: id, hash: id, previewUrl: null, isFaulty: false, isTrained: false };
}

function chosen(id: string): DraftPhoto {
  return newPhoto(id, id);
}

it("gives new photos the places that are free", () => {
  expect(freeOrders([], 5)).toEqual([1, 2, 3, 4, 5]);
  expect(freeOrders([{ order: 4 }, { order: 1 }], 3)).toEqual([2, 3, 5]);
  expect(freeOrders([{ order: 5 }], 1)).toEqual([1]);
});

it.each([
  ["", "abc"],
  ["cba", "cba"],
  ["b", "bac"],
  ["xca", "cab"],
])("in the order %j photos stand as %s", (order, expected) => {
  const state = { kept: [kept("a", 1), kept("c", 3)], photos: [chosen("b")], order: [...order] };
  expect(inOrder(state).map(({ id }) => id).join("")).toBe(expected);
});

it.each([
  ["a", 1, "bac"],
  ["c", 1, "acb"],
  ["a", 2, "bca"],
  ["a", -1, "abc"],
  ["b", 9, "acb"],
  ["x", 1, "abc"],
])("puts %s in place %d: %s", (id, place, expected) => {
  expect(placed([..."abc"], id, place).join("")).toBe(expected);
});
