// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { type Pages, rowsOf } from "@/lib/paged-query.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import type { PhotoCursor } from "../photo-cursor.ts";
import type { GalleryPhoto } from "./get-gallery-photos.ts";
import { patchFavorites, setFavorites } from "./set-favorites.ts";

const ids = Array.from({ length: 100 }, (_, n) => `p${n}`);

it("marks every photo in a statement of its own", async () => {
  const some = ids.slice(0, 10);
  for (const id of some) answer("PATCH", `rest/v1/photos?id=eq.${id}`, done);
  await setFavorites({ ids: some, isFavorite: true });
  expect(requests("PATCH", "rest/v1/photos").map(({ body }) => body))
    .toEqual(some.map(() => ({ is_favorite: true })));
});

it("stops when one fails", async () => {
  for (const id of ids) answer("PATCH", `rest/v1/photos?id=eq.${id}`, done);
  answer("PATCH", "rest/v1/photos?id=eq.p0", () => refusal(500, "XX000", "no"));
  await expect(setFavorites({ ids, isFavorite: true })).rejects.toThrow("no");
  expect(requests("PATCH", "rest/v1/photos").length).toBeLessThan(10);
});

function done(): Response {
  return new Response(null, { status: 204 });
}

it("shows the change in every list that has the photo, and takes it out of none", () => {
  const queryClient = new QueryClient();
  const photo = (id: string): GalleryPhoto => ({
    id,
    url: "u",
    thumbnail_url: null,
    width: 3,
    height: 4,
    completed_at: null,
    style_id: "s",
    backgrounds: [],
    variation: 1,
    variations: 1,
    model_id: null,
    is_favorite: true,
    likeness: null,
    free_retry: null,
    is_newest: true,
    versions: 1,
    root_photo_id: null,
  });
  const key = [...queryKeys.photos.gallery, { favorites: true }];
  queryClient.setQueryData(key, {
    pages: [{ rows: [photo("a"), photo("b")], next: null }],
    pageParams: [null],
  });
  patchFavorites(queryClient, { ids: ["a"], isFavorite: false });
  const data = queryClient.getQueryData<Pages<GalleryPhoto, PhotoCursor>>(key);
  expect(rowsOf(data).map((row) => row.is_favorite)).toEqual([false, true]);
});
