import { expect, it, vi } from "vitest";
import { type GalleryPhoto, nextCursor } from "./get-gallery-photos.ts";

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
    model_id: "m",
    is_favorite: false,
    likeness: null,
    free_retry: null,
  }));
}

it("goes on after the last photo of a full page", () => {
  const full = page(100);
  expect(nextCursor(full, true)).toEqual({
    likeness: null,
    completedAt: full[99]?.completed_at,
    id: "id-99",
  });
});

it("ends with a page that is not full", () => {
  expect(nextCursor(page(99), true)).toBeNull();
  expect(nextCursor(page(100), false)).toBeNull();
  expect(nextCursor([], true)).toBeNull();
});
