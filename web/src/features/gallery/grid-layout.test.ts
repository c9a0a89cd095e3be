import { describe, expect, it } from "vitest";
import { gridLayout, gridRows, rowOf, tileAfterKey } from "./grid-layout.ts";

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

describe("gridRows", () => {
  it("begins a row with each group, below its heading", () => {
    expect(gridRows([4, 1], { columns: 3, hasHeadings: true })).toEqual([
      { kind: "heading", group: 0, from: 0, to: 4 },
      { kind: "tiles", group: 0, from: 0, to: 3 },
      { kind: "tiles", group: 0, from: 3, to: 4 },
      { kind: "heading", group: 1, from: 4, to: 5 },
      { kind: "tiles", group: 1, from: 4, to: 5 },
    ]);
  });

  it("knows in which row a tile is", () => {
    const rows = gridRows([4, 1], { columns: 3, hasHeadings: true });
    expect([0, 3, 4, 5].map((index) => rowOf(rows, index))).toEqual([1, 2, 4, -1]);
  });
});

describe("tileAfterKey", () => {
  // 0 1 2 / 3 | 4 5 6 / 7
  const rows = gridRows([4, 4], { columns: 3, hasHeadings: true });
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 7, 7],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 0, 3],
    ["ArrowDown", 2, 3],
    ["ArrowDown", 3, 4],
    ["ArrowDown", 6, 7],
    ["ArrowDown", 7, 7],
    ["ArrowUp", 6, 3],
    ["ArrowUp", 3, 0],
    ["ArrowUp", 1, 1],
    ["Home", 5, 0],
    ["End", 5, 7],
    ["a", 5, undefined],
  ])("%s from %i goes to %s", (key, from, to) => {
    expect(tileAfterKey(key, from, rows)).toBe(to);
  });
});
