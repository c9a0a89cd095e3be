import { describe, expect, it } from "vitest";
import { gridLayout, tileAfterKey } from "./grid-layout.ts";

describe("gridLayout", () => {
  it.each([[358, 3], [559, 3], [700, 3], [900, 4], [1136, 5], [1800, 8]])(
    "%i px has %i columns",
    (width, columns) => expect(gridLayout(width).columns).toBe(columns),
  );

  it("fills the width with tiles of 3:4", () => {
    const { columns, gap, rowHeight } = gridLayout(1136);
    expect(rowHeight * 0.75 * columns + gap * (columns - 1)).toBeCloseTo(1136);
  });

  it("has no negative height before it is measured", () => {
    expect(gridLayout(0).rowHeight).toBe(0);
  });
});

describe("tileAfterKey", () => {
  const grid = { columns: 3, count: 8 };
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 7, 7],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 6, 7],
    ["ArrowUp", 4, 1],
    ["ArrowUp", 1, 1],
    ["Home", 5, 0],
    ["End", 5, 7],
    ["a", 5, undefined],
  ])("%s from %i goes to %s", (key, from, to) => {
    expect(tileAfterKey(key, from, grid)).toBe(to);
  });
});
