import { describe, expect, it } from "vitest";
import { hasRow, patchRows } from "./patch-rows.ts";

const rows = [{ id: "a", n: 1 }, { id: "b", n: 2 }];

describe("patchRows", () => {
  it("patches a row, also in a list", () => {
    expect(patchRows(rows[0], "a", { n: 9 })).toEqual({ id: "a", n: 9 });
    expect(patchRows(rows, "b", { n: 9 })).toEqual([{ id: "a", n: 1 }, { id: "b", n: 9 }]);
  });

  it("patches the pages of an infinite query and keeps its parameters", () => {
    const data = { pages: [[{ id: "a", n: 1 }], [{ id: "b", n: 2 }]], pageParams: [null, 1] };
    expect(patchRows(data, "b", { n: 9 })).toEqual({
      pages: [[{ id: "a", n: 1 }], [{ id: "b", n: 9 }]],
      pageParams: [null, 1],
    });
  });

  it("leaves the other rows the same objects", () => {
    const patched = patchRows(rows, "b", { n: 9 });
    expect(Array.isArray(patched) && patched[0]).toBe(rows[0]);
  });

  it.each([undefined, null, "text", [], rows, { pages: [rows], pageParams: [] }])(
    "returns %o itself when the row is not in it",
    (data) => {
      expect(patchRows(data, "c", { n: 9 })).toBe(data);
    },
  );
});

it("hasRow looks in the same places", () => {
  expect(hasRow({ pages: [rows] }, "a")).toBe(true);
  expect(hasRow(rows, "c")).toBe(false);
});
