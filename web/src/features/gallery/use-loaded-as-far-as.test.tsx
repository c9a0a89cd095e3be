import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { rowsOf } from "@/lib/paged-query.ts";
import { aGalleryPhoto } from "@/testing/a-gallery-photo.ts";
import { answer, requests } from "@/testing/supabase.ts";
import { useGalleryPhotos } from "./api/get-gallery-photos.ts";
import { getPhotoQueryOptions, type Photo } from "./api/get-photo.ts";
import type { GalleryFilter } from "./gallery-filter.ts";
import { useLoadedAsFarAs } from "./use-loaded-as-far-as.ts";

const all = Array.from({ length: 1_250 }, (_, n) => aGalleryPhoto(n));

/** Has the gallery answered: 100 photos first, then 500 a page. */
function answerPages(): void {
  const status = "rest/v1/photos?status=eq.completed&is_newest=eq.true";
  const order = "order=completed_at.desc,id.desc";
  answer("GET", `${status}&${order}&limit=100`, all.slice(0, 100));
  for (const from of [100, 600, 1_100]) {
    const { completed_at: time, id } = all[from - 1] ?? {};
    const after = `completed_at=lte.${time}` +
      `&or=(completed_at.lt."${time}",and(completed_at.eq."${time}",id.lt.${id}))`;
    answer("GET", `${status}&${after}&${order}&limit=500`, all.slice(from, from + 500));
  }
}

const anything: GalleryFilter = {
  order: "newest",
  favorites: false,
  leaving: false,
  modelId: null,
  styleId: null,
};

/** Has a photo looked at, and expects so many to be loaded then, and no more. */
async function expectLoaded(count: number, viewed: number, filter = anything): Promise<void> {
  const photo = all[viewed] as Photo;
  const queryClient = new QueryClient();
  queryClient.setQueryData(getPhotoQueryOptions(photo.id).queryKey, photo);
  const { result } = renderHook(() => {
    const query = useGalleryPhotos(filter);
    useLoadedAsFarAs(photo.id, { filter, query });
    return { loaded: rowsOf(query.data).length, isFetching: query.isFetching };
  }, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });
  const settled = { loaded: count, isFetching: false };
  await vi.waitFor(() => expect(result.current).toEqual(settled));
  const asked = requests("GET", "rest/v1/photos").length;
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(result.current).toEqual(settled);
  expect(requests("GET", "rest/v1/photos")).toHaveLength(asked);
}

it("loads as far as a photo that was looked at, and no further", async () => {
  answerPages();
  await expectLoaded(1_100, 700);
});

it("loads nothing more for a photo that is there", async () => {
  answerPages();
  await expectLoaded(100, 5);
});

it("loads nothing more for a photo that the filter leaves out", async () => {
  const status = "status=eq.completed&is_favorite=eq.true";
  const order = "order=completed_at.desc,id.desc";
  answer("GET", `rest/v1/photos?${status}&${order}&limit=100`, all.slice(0, 100));
  await expectLoaded(100, 700, { ...anything, favorites: true });
});
