import { expect, it, vi } from "vitest";
import { type GalleryPhoto, nextCursor, olderThan } from "./get-gallery-photos.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

function page(length: number): GalleryPhoto[] {
  return Array.from({ length }, (_, n) => ({
    id: `id-${n}`,
    url: "u",
    thumbnail_url: "t",
    width: 3,
    height: 4,
    completed_at: `2026-11-22T10:00:${String(n).padStart(3, "0")}+00:00`,
    style_id: "s",
    backgrounds: [],
    variation: 1,
    model_id: "m",
    is_favorite: false,
  }));
}

it("goes on after the last photo of a full page", () => {
  const full = page(100);
  expect(nextCursor(full, true)).toEqual({ id: "id-99", completedAt: full[99]?.completed_at });
});

it("ends with a page that is not full", () => {
  expect(nextCursor(page(99), true)).toBeUndefined();
  expect(nextCursor(page(100), false)).toBeUndefined();
  expect(nextCursor([], true)).toBeUndefined();
});

it("tells photos of the same moment apart by id", () => {
  expect(olderThan({ completedAt: "2026-11-22T10:00:00+00:00", id: "x" })).toBe(
    'completed_at.lt."2026-11-22T10:00:00+00:00",' +
      'and(completed_at.eq."2026-11-22T10:00:00+00:00",id.lt.x)',
  );
});
