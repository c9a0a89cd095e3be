import { expect, it } from "vitest";
import { freeOrders, moved } from "./draft-state.ts";

it("gives new photos the places that are free", () => {
  expect(freeOrders([])).toEqual([1, 2, 3, 4, 5]);
  expect(freeOrders([{ order: 4 }, { order: 1 }])).toEqual([2, 3, 5]);
});

it.each([
  ["a", 1, "bac"],
  ["c", -1, "acb"],
  ["a", 2, "bca"],
  ["a", -1, "abc"],
  ["c", 5, "abc"],
  ["x", 1, "abc"],
])("moves %s by %d: %s", (id, by, expected) => {
  const items = [..."abc"].map((letter) => ({ id: letter }));
  expect(moved(items, id, by).map((item) => item.id).join("")).toBe(expected);
});
