import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, type RenderHookResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { type GalleryPhoto, useGalleryPhotos } from "./api/get-gallery-photos.ts";
import type { GalleryFilter } from "./gallery-filter.ts";
import { type Position, usePosition } from "./use-position.ts";

const all = Array.from({ length: 250 }, (_, n): GalleryPhoto => ({
  id: `p${n}`,
  url: "u",
  thumbnail_url: "t",
  width: 3,
  height: 4,
  completed_at: new Date(Date.parse("2026-11-22T10:00:00Z") - n * 1000).toISOString(),
  style_id: "s",
  model_id: "m",
  is_favorite: n < 10,
}));

/** What the database has; `gt` of the condition decides what is newer. */
let rows: GalleryPhoto[];
const supabase = vi.hoisted(() => ({ from: vi.fn() }));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));

beforeEach(() => {
  rows = all;
  supabase.from.mockReset().mockImplementation(() => {
    let found = rows;
    let isCount = false;
    const query: Record<string, unknown> = {
      select: (_: string, options?: { head: boolean }) => {
        isCount = options?.head ?? false;
        return query;
      },
      eq: (column: string, value: unknown) => {
        if (column === "is_favorite") found = found.filter((row) => row.is_favorite === value);
        return query;
      },
      or: (condition: string) => {
        const [, time = ""] = condition.match(/completed_at\.gt\."([^"]+)"/) ?? [];
        found = found.filter((row) => (row.completed_at ?? "") > time);
        return query;
      },
      throwOnError: () =>
        Promise.resolve(isCount ? { count: found.length } : { data: found.slice(0, 100) }),
    };
    for (const step of ["order", "limit", "gte", "abortSignal"]) query[step] = () => query;
    return query;
  });
});

const anything: GalleryFilter = { favorites: false, modelId: null, styleId: null };

function positionOf(
  photo: GalleryPhoto | undefined,
  filter = anything,
): RenderHookResult<Position | undefined, unknown> {
  const queryClient = new QueryClient();
  return renderHook(() => {
    const query = useGalleryPhotos(filter);
    return usePosition({ filter, photos: query.data?.pages.flat() ?? [], query }, photo);
  }, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });
}

it("is known from the first page of a large gallery, with the number of all", async () => {
  const { result } = positionOf(all[2]);
  await vi.waitFor(() => expect(result.current).toEqual({ position: 3, total: 250 }));
});

it("is counted for a photo far beyond what is loaded", async () => {
  const { result } = positionOf(all[201]);
  await vi.waitFor(() => expect(result.current).toEqual({ position: 202, total: 250 }));
});

it("asks for no count where everything is loaded", async () => {
  rows = all.slice(0, 36);
  const { result } = positionOf(all[2]);
  await vi.waitFor(() => expect(result.current).toEqual({ position: 3, total: 36 }));
  expect(supabase.from).toHaveBeenCalledOnce();
});

it("is none for a photo that the filter leaves out", async () => {
  const favorites = { ...anything, favorites: true };
  const { result } = positionOf(all[20], favorites);
  await vi.waitFor(() => expect(supabase.from).toHaveBeenCalledOnce());
  expect(result.current).toBeUndefined();
});
