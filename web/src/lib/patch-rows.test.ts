import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { dropRows, hasRow, patchRows } from "./patch-rows.ts";

const page = (...rows: { id: string; n: number }[]): object => ({ rows, next: null });
const rows = [{ id: "a", n: 1 }, { id: "b", n: 2 }];

describe("patchRows", () => {
  it("patches a row, also in a list", () => {
    expect(patchRows(rows[0], "a", { n: 9 })).toEqual({ id: "a", n: 9 });
    expect(patchRows(rows, "b", { n: 9 })).toEqual([{ id: "a", n: 1 }, { id: "b", n: 9 }]);
  });

  it("patches the pages of a list and keeps its parameters", () => {
    const data = {
      pages: [page({ id: "a", n: 1 }), page({ id: "b", n: 2 })],
      pageParams: [null, 1],
    };
    expect(patchRows(data, "b", { n: 9 })).toEqual({
      pages: [page({ id: "a", n: 1 }), page({ id: "b", n: 9 })],
      pageParams: [null, 1],
    });
  });

  it("leaves the other rows the same objects", () => {
    const patched = patchRows(rows, "b", { n: 9 });
    expect(Array.isArray(patched) && patched[0]).toBe(rows[0]);
  });

  it.each([undefined, null, "text", [], rows, { pages: [{ rows, next: null }], pageParams: [] }])(
    "returns %o itself when the row is not in it",
    (data) => {
      expect(patchRows(data, "c", { n: 9 })).toBe(data);
    },
  );
});

it("hasRow looks in the same places", () => {
  expect(hasRow({ pages: [{ rows, next: null }] }, "a")).toBe(true);
  expect(hasRow(rows, "c")).toBe(false);
});

it("dropRows takes rows out of every list below the key, and leaves where its pages end", () => {
  const queryClient = new QueryClient();
  const pages = { pages: [page({ id: "a", n: 1 }, { id: "b", n: 2 })], pageParams: [null] };
  queryClient.setQueryData(["photos", "list"], pages);
  queryClient.setQueryData(["photos", "batch"], rows);
  queryClient.setQueryData(["photos", "one"], rows[0]);
  queryClient.setQueryData(["models"], rows);
  dropRows(queryClient, ["photos"], ["a"]);
  expect(queryClient.getQueriesData({}).map(([, data]) => data)).toEqual([
    { pages: [page({ id: "b", n: 2 })], pageParams: [null] },
    [{ id: "b", n: 2 }],
    rows[0],
    rows,
  ]);
});
