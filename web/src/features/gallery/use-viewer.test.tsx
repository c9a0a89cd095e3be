import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, type RenderHookResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { rowsOf } from "@/lib/paged-query.ts";
import { aGalleryPhoto } from "@/testing/a-gallery-photo.ts";
import { answer, requests } from "@/testing/supabase.ts";
import { type GalleryPhoto, useGalleryPhotos } from "./api/get-gallery-photos.ts";
import type { GalleryFilter } from "./gallery-filter.ts";
import { type Position, usePosition } from "./use-viewer.ts";

const all = Array.from(
  { length: 250 },
  (_, n) => aGalleryPhoto(n, { is_favorite: n < 10, likeness: n < 200 ? 1 - n / 1000 : null }),
);

const FIRST_PAGE = "order=completed_at.desc,id.desc&limit=100";

/** The photos of a filter, as the database has them. */
function gallery(filter: string, rows: readonly GalleryPhoto[]): void {
  answer("GET", `rest/v1/photos?${filter}&${FIRST_PAGE}`, rows.slice(0, 100));
}

/** How many photos there are under a filter. */
function counted(filter: string, count: number): void {
  const headers = { "content-range": `*/${count}` };
  answer("HEAD", `rest/v1/photos?${filter}`, () => new Response(null, { headers }));
}

const anything: GalleryFilter = {
  order: "newest",
  favorites: false,
  leaving: false,
  modelId: null,
  styleId: null,
};

function positionOf(
  photo: GalleryPhoto | undefined,
  filter = anything,
): RenderHookResult<Position | undefined, unknown> {
  const queryClient = new QueryClient();
  return renderHook(() => {
    const query = useGalleryPhotos(filter);
    const loaded = !query.isSuccess ? "nothing" : query.hasNextPage ? "part" : "all";
    return usePosition({ filter, photos: rowsOf(query.data), loaded, hidden: 0 }, photo);
  }, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });
}

it("is known from the first page of a large gallery, with the number of all", async () => {
  gallery("status=eq.completed&is_newest=eq.true", all);
  counted("status=eq.completed&is_newest=eq.true", 250);
  const { result } = positionOf(all[2]);
  await vi.waitFor(() => expect(result.current).toEqual({ position: 3, total: 250 }));
});

it("is counted for a photo far beyond what is loaded", async () => {
  gallery("status=eq.completed&is_newest=eq.true", all);
  counted("status=eq.completed&is_newest=eq.true", 250);
  const time = all[201]?.completed_at;
  counted(
    `status=eq.completed&is_newest=eq.true&completed_at=gte.${time}` +
      `&or=(completed_at.gt."${time}",and(completed_at.eq."${time}",id.gt.p201))`,
    201,
  );
  const { result } = positionOf(all[201]);
  await vi.waitFor(() => expect(result.current).toEqual({ position: 202, total: 250 }));
});

it("asks for no count where everything is loaded", async () => {
  gallery("status=eq.completed&is_newest=eq.true", all.slice(0, 36));
  const { result } = positionOf(all[2]);
  await vi.waitFor(() => expect(result.current).toEqual({ position: 3, total: 36 }));
});

it("is none for a photo that the filter leaves out", async () => {
  gallery("status=eq.completed&is_favorite=eq.true", all.slice(0, 10));
  const { result } = positionOf(all[20], { ...anything, favorites: true });
  await vi.waitFor(() => expect(requests("GET", "rest/v1/photos")).toHaveLength(1));
  expect(result.current).toBeUndefined();
});

it("narrows what is shown and what is counted by model and style", async () => {
  const narrowed = "status=eq.completed&is_newest=eq.true&model_id=eq.m&style_id=eq.s";
  gallery(narrowed, all);
  counted(narrowed, 120);
  const { result } = positionOf(all[2], { ...anything, modelId: "m", styleId: "s" });
  await vi.waitFor(() => expect(result.current).toEqual({ position: 3, total: 120 }));
});

it("is counted in the order of likeness too", async () => {
  answer(
    "GET",
    "rest/v1/photos?status=eq.completed&is_newest=eq.true" +
      "&order=likeness.desc.nullslast,completed_at.desc,id.desc&limit=100",
    all.slice(0, 100),
  );
  counted("status=eq.completed&is_newest=eq.true", 250);
  const likeness = all[150]?.likeness;
  const time = all[150]?.completed_at;
  counted(
    `status=eq.completed&is_newest=eq.true&or=(likeness.gt.${likeness},and(likeness.eq.${likeness},` +
      `or(completed_at.gt."${time}",and(completed_at.eq."${time}",id.gt.p150))))`,
    150,
  );
  const { result } = positionOf(all[150], { ...anything, order: "likeness" });
  await vi.waitFor(() => expect(result.current).toEqual({ position: 151, total: 250 }));
});
