import { useInfiniteQuery, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { type Page, pagedQueryOptions, type PagedQueryResult } from "@/lib/paged-query.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { GalleryFilter } from "../gallery-filter.ts";
import { behind, cursorOf, inFrontOf, isBehind, type PhotoCursor } from "../photo-cursor.ts";

/** What a tile, a download and the start of the viewer need of a photo. */
export type GalleryPhoto = Pick<
  Tables<"photos">,
  | "id"
  | "url"
  | "thumbnail_url"
  | "width"
  | "height"
  | "completed_at"
  | "style_id"
  | "backgrounds"
  | "variation"
  | "variations"
  | "model_id"
  | "is_favorite"
  | "likeness"
  | "free_retry"
  | "is_newest"
  | "versions"
  | "root_photo_id"
>;

/** The columns of a {@link GalleryPhoto}. */
export const COLUMNS =
  "id, url, thumbnail_url, width, height, completed_at, style_id, backgrounds, variation, variations, model_id, is_favorite, likeness, free_retry, is_newest, versions, root_photo_id";

/** The first page is small, to be there soon; whoever scrolls on gets more at once. */
const FIRST_PAGE = 100;
const NEXT_PAGE = 500;

interface GetGalleryPhotos {
  filter: GalleryFilter;
  /** null for the first page. */
  after: PhotoCursor | null;
  signal: AbortSignal;
}

/**
 * A page of finished photos in the filter's order. Keyset paging on what they are ordered by: a photo
 * that comes in meanwhile moves nothing, and page 100 costs what page 1 does.
 * @throws {PostgrestError}
 */
async function getGalleryPhotos(
  { filter, after, signal }: GetGalleryPhotos,
): Promise<Page<GalleryPhoto, PhotoCursor>> {
  const size = after ? NEXT_PAGE : FIRST_PAGE;
  let query = from(filter).match(valuesOf(filter)).limit(size);
  if (filter.order === "likeness") {
    query = query.order("likeness", { ascending: false, nullsFirst: false });
  }
  query = query.order("completed_at", { ascending: false }).order("id", { ascending: false });
  if (after) query = query.or(behind(after, filter.order));
  // The first column alone, for the index to begin there: an "or" cannot tell it where.
  if (after && filter.order === "newest") query = query.lte("completed_at", after.completedAt);
  const { data: rows } = await query.abortSignal(signal).throwOnError();
  const last = rows.at(-1);
  return { rows, next: last && rows.length === size ? cursorOf(last) : null };
}

/** All photos, or those that leave soon, which are found by a function with the same columns. */
function from({ leaving }: GalleryFilter) {
  return leaving
    ? supabase.rpc("leaving_photos").select(COLUMNS)
    : supabase.from("photos").select(COLUMNS);
}

/** What every photo that a filter finds has in its columns. */
function valuesOf({ favorites, modelId, styleId }: GalleryFilter): Partial<Tables<"photos">> {
  return {
    status: "completed",
    // A heart may be on an earlier version.
    ...(!favorites && { is_newest: true }),
    ...(favorites && { is_favorite: true }),
    ...(modelId && { model_id: modelId }),
    ...(styleId && { style_id: styleId }),
  };
}

export function useGalleryPhotos(
  filter: GalleryFilter,
): PagedQueryResult<GalleryPhoto, PhotoCursor> {
  return useInfiniteQuery(pagedQueryOptions({
    queryKey: [...queryKeys.photos.gallery, filter],
    getPage: (after, signal) => getGalleryPhotos({ filter, after, signal }),
    isBehind: (photo, place) => {
      const cursor = cursorOf(photo);
      return cursor !== null && isBehind(cursor, place, filter.order);
    },
  }));
}

interface CountPhotos {
  filter: GalleryFilter;
  /** Only those that stand before this photo; null for all. */
  before: PhotoCursor | null;
}

/** How many finished photos a filter finds, without reading them. @throws {PostgrestError} */
async function countPhotos(
  { filter, before }: CountPhotos,
  signal: AbortSignal,
): Promise<number> {
  let query = supabase.from("photos").select("id", { count: "exact", head: true })
    .match(valuesOf(filter));
  if (before) query = query.or(inFrontOf(before, filter.order));
  // The first column alone, for the index to end there: an "or" cannot tell it where.
  if (before && filter.order === "newest") {
    query = query.gte("completed_at", before.completedAt);
  }
  const { count } = await query.abortSignal(signal).throwOnError();
  return count ?? 0;
}

export function usePhotoCount(counted: CountPhotos, isWanted: boolean): UseQueryResult<number> {
  return useQuery({
    queryKey: queryKeys.photos.count(counted),
    queryFn: ({ signal }) => countPhotos(counted, signal),
    enabled: isWanted,
  });
}

/** Whether any photo has been judged, so that there is something to order. @throws {PostgrestError} */
async function hasJudgedPhotos(signal: AbortSignal): Promise<boolean> {
  const { data } = await supabase.from("photos").select("id").eq("status", "completed").eq(
    "is_newest",
    true,
  )
    .not("likeness", "is", null).limit(1).abortSignal(signal).throwOnError();
  return data.length > 0;
}

/** @param isWanted Whether portraits are judged at all. */
export function useHasJudgedPhotos(isWanted: boolean): boolean {
  const { data = false } = useQuery({
    queryKey: queryKeys.photos.judged,
    queryFn: ({ signal }) => hasJudgedPhotos(signal),
    enabled: isWanted,
  });
  return isWanted && data;
}
