import {
  type InfiniteData,
  infiniteQueryOptions,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { GalleryFilter } from "../gallery-filter.ts";

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
  | "model_id"
  | "is_favorite"
>;

const COLUMNS =
  "id, url, thumbnail_url, width, height, completed_at, style_id, backgrounds, variation, model_id, is_favorite";

/** The first page is small, to be there soon; whoever scrolls on gets more at once. */
const FIRST_PAGE = 100;
const NEXT_PAGE = 500;

/** The last photo of a page: the next begins after it. */
interface PhotoCursor {
  completedAt: string;
  id: string;
}

interface GetGalleryPhotos {
  filter: GalleryFilter;
  /** null for the first page. */
  after: PhotoCursor | null;
  signal: AbortSignal;
}

/**
 * A page of finished photos, the newest first. Keyset paging on (completed_at, id): a photo that
 * comes in meanwhile moves nothing, and page 100 costs what page 1 does.
 * @throws {PostgrestError}
 */
async function getGalleryPhotos(
  { filter, after, signal }: GetGalleryPhotos,
): Promise<GalleryPhoto[]> {
  let query = supabase.from("photos").select(COLUMNS).match(valuesOf(filter))
    .order("completed_at", { ascending: false }).order("id", { ascending: false })
    .limit(after ? NEXT_PAGE : FIRST_PAGE);
  // The time alone, for the index to begin there: an "or" cannot tell it where.
  if (after) query = query.lte("completed_at", after.completedAt).or(olderThan(after));
  const { data } = await query.abortSignal(signal).throwOnError();
  return data;
}

/** What every photo that a filter finds has in its columns. */
function valuesOf({ favorites, modelId, styleId }: GalleryFilter): Partial<Tables<"photos">> {
  return {
    status: "completed",
    ...(favorites && { is_favorite: true }),
    ...(modelId && { model_id: modelId }),
    ...(styleId && { style_id: styleId }),
  };
}

/** "Before this photo in the order of the gallery", in PostgREST's words. */
export function olderThan({ completedAt, id }: PhotoCursor): string {
  const time = `"${completedAt}"`;
  return `completed_at.lt.${time},and(completed_at.eq.${time},id.lt.${id})`;
}

/** "After this photo in time", so before it in the gallery. */
function newerThan({ completedAt, id }: PhotoCursor): string {
  const time = `"${completedAt}"`;
  return `completed_at.gt.${time},and(completed_at.eq.${time},id.gt.${id})`;
}

/** Where the page after this one begins; undefined when this one is the last. */
export function nextCursor(
  page: readonly GalleryPhoto[],
  isFirst: boolean,
): PhotoCursor | undefined {
  const last = page.at(-1);
  if (!last?.completed_at || page.length < (isFirst ? FIRST_PAGE : NEXT_PAGE)) return undefined;
  return { completedAt: last.completed_at, id: last.id };
}

export function useGalleryPhotos(
  filter: GalleryFilter,
): UseInfiniteQueryResult<InfiniteData<GalleryPhoto[]>> {
  return useInfiniteQuery(infiniteQueryOptions({
    queryKey: [...queryKeys.photos.gallery, filter],
    initialPageParam: null as PhotoCursor | null,
    queryFn: ({ pageParam, signal }) => getGalleryPhotos({ filter, after: pageParam, signal }),
    getNextPageParam: (page, pages) => nextCursor(page, pages.length === 1),
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
  // The time alone, for the index to end there: an "or" cannot tell it where.
  if (before) query = query.gte("completed_at", before.completedAt).or(newerThan(before));
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
