import { expect, it } from "vitest";
import { extend, nothingSelected, type Selection, toggle } from "./use-selection.ts";

const order = ["a", "b", "c", "d", "e"].map((id) => ({ id }));

function ids(selection: Selection): string {
  return [...selection.ids].sort().join("");
}

it("takes in and out", () => {
  const selection = toggle(toggle(nothingSelected, "b"), "d");
  expect(ids(selection)).toBe("bd");
  expect(ids(toggle(selection, "b"))).toBe("d");
});

it("takes in what lies between, in either direction, and keeps the rest", () => {
  const selection = toggle(toggle(nothingSelected, "e"), "b");
  expect(ids(extend(selection, "d", order))).toBe("bcde");
  expect(ids(extend(toggle(nothingSelected, "d"), "b", order))).toBe("bcd");
});

it("goes on from where the last range ended", () => {
  const selection = extend(toggle(nothingSelected, "a"), "b", order);
  expect(ids(extend(selection, "d", order))).toBe("abcd");
});

it("takes in only the photo when there is nothing to begin from", () => {
  expect(ids(extend(nothingSelected, "c", order))).toBe("c");
  expect(ids(extend(toggle(nothingSelected, "gone"), "c", order))).toBe("cgone");
});
