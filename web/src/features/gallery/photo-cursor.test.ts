import fc from "fast-check";
import { expect, it } from "vitest";
import type { GalleryOrder } from "./gallery-filter.ts";
import { behind, cursorOf, inFrontOf, isBehind, type PhotoCursor } from "./photo-cursor.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** What PostgREST makes of an `or`: whether a row meets one of its conditions. */
function meetsOr(conditions: string, row: Row): boolean {
  return split(conditions).some((condition) => meets(condition, row));
}

function meets(condition: string, row: Row): boolean {
  const tree = /^(and|or)\((.*)\)$/.exec(condition);
  if (tree?.[1] === "or") return meetsOr(tree[2] ?? "", row);
  if (tree) return split(tree[2] ?? "").every((part) => meets(part, row));
  const [, column = "", operator, text = ""] =
    /^(\w+)\.(not\.is|is|eq|lt|gt)\.(.*)$/.exec(condition) ?? [];
  const value = row[column] ?? null;
  if (operator === "is") return value === null;
  if (operator === "not.is") return value !== null;
  // Nothing compares with null.
  if (value === null) return false;
  const wanted = typeof value === "number" ? Number(text) : text.replaceAll('"', "");
  if (operator === "eq") return value === wanted;
  return operator === "lt" ? value < wanted : value > wanted;
}

/** Parts between the commas that stand in no bracket. */
function split(conditions: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const sign of conditions) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts.push(parts.pop() + sign);
  }
  return parts;
}

/** Few different values, so that many photos are alike in one of them. */
const photos = fc.uniqueArray(
  fc.record({
    likeness: fc.constantFrom(null, 0, 0.00001, 0.25, 0.5734, 1),
    completedAt: fc.constantFrom("2026-11-22T10:00:00+00:00", "2026-11-22T10:00:00.5+00:00"),
    id: fc.integer({ min: 10, max: 99 }).map(String),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);

/** As the database sorts: everything downwards, what has no likeness last. */
function compare(a: PhotoCursor, b: PhotoCursor, order: GalleryOrder): number {
  const likeness = order === "likeness" ? (b.likeness ?? -1) - (a.likeness ?? -1) : 0;
  return likeness || downwards(a.completedAt, b.completedAt) || downwards(a.id, b.id);
}

function downwards(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

it.each<GalleryOrder>(["newest", "likeness"])(
  "divides the photos, in the order %s, into those before and those after each",
  (order) => {
    fc.assert(fc.property(photos, (rows) => {
      for (const cursor of rows) {
        for (const other of rows) {
          const place = compare(other, cursor, order);
          const row = { ...other, completed_at: other.completedAt };
          expect(meetsOr(behind(cursor, order), row)).toBe(place > 0);
          expect(isBehind(other, cursor, order)).toBe(place > 0);
          expect(meetsOr(inFrontOf(cursor, order), row)).toBe(place < 0);
        }
      }
    }));
  },
);

it("has no place for a photo that is not finished", () => {
  const completed_at = "2026-11-22T10:00:00+00:00";
  expect(cursorOf({ likeness: 0.5, completed_at, id: "p" }))
    .toEqual({ likeness: 0.5, completedAt: completed_at, id: "p" });
  expect(cursorOf({ likeness: null, completed_at: null, id: "p" })).toBeNull();
});
