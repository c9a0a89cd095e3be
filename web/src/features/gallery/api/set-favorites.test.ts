import { type InfiniteData, QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it, vi } from "vitest";
import { queryKeys } from "@/lib/query-keys.ts";
import type { GalleryPhoto } from "./get-gallery-photos.ts";
import { patchFavorites, setFavorites } from "./set-favorites.ts";

const throwOnError = vi.hoisted(() => vi.fn());
const eq = vi.hoisted(() => vi.fn());
const update = vi.hoisted(() => vi.fn());
vi.mock("@/lib/supabase.ts", () => ({ supabase: { from: () => ({ update }) } }));

beforeEach(() => {
  throwOnError.mockReset().mockResolvedValue({ data: null });
  eq.mockReset().mockReturnValue({ throwOnError });
  update.mockReset().mockReturnValue({ eq });
});

it("marks every photo in a statement of its own", async () => {
  const ids = Array.from({ length: 10 }, (_, n) => `p${n}`);
  await setFavorites({ ids, isFavorite: true });
  expect(eq.mock.calls).toEqual(ids.map((id) => ["id", id]));
  expect(update).toHaveBeenCalledWith({ is_favorite: true });
});

it("stops when one fails", async () => {
  throwOnError.mockRejectedValue(new Error("no"));
  const ids = Array.from({ length: 100 }, (_, n) => `p${n}`);
  await expect(setFavorites({ ids, isFavorite: true })).rejects.toThrow("no");
  expect(update.mock.calls.length).toBeLessThan(10);
});

it("shows the change in every list that has the photo, and keeps the length of its pages", () => {
  const queryClient = new QueryClient();
  const photo = (id: string): GalleryPhoto => ({
    id,
    url: "u",
    thumbnail_url: null,
    width: 3,
    height: 4,
    completed_at: null,
    style_id: "s",
    model_id: null,
    is_favorite: true,
  });
  const key = [...queryKeys.photos.gallery, { favorites: true }];
  queryClient.setQueryData(key, { pages: [[photo("a"), photo("b")]], pageParams: [null] });
  patchFavorites(queryClient, { ids: ["a"], isFavorite: false });
  const data = queryClient.getQueryData<InfiniteData<GalleryPhoto[]>>(key);
  expect(data?.pages.flat().map((row) => row.is_favorite)).toEqual([false, true]);
});
