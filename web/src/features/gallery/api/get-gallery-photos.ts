import {
  type InfiniteData,
  infiniteQueryOptions,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
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
  | "model_id"
  | "is_favorite"
>;

const COLUMNS =
  "id, url, thumbnail_url, width, height, completed_at, style_id, model_id, is_favorite";

/** The first page is small, to be there soon; whoever scrolls on gets more at once. */
const FIRST_PAGE = 100;
const NEXT_PAGE = 500;

/** The last photo of a page: the next begins after it. */
export interface PhotoCursor {
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
export async function getGalleryPhotos(
  { filter, after, signal }: GetGalleryPhotos,
): Promise<GalleryPhoto[]> {
  let query = supabase.from("photos").select(COLUMNS)
    .eq("status", "completed")
    .order("completed_at", { ascending: false }).order("id", { ascending: false })
    .limit(after ? NEXT_PAGE : FIRST_PAGE);
  if (filter.favorites) query = query.eq("is_favorite", true);
  if (filter.modelId) query = query.eq("model_id", filter.modelId);
  if (filter.styleId) query = query.eq("style_id", filter.styleId);
  // The time alone, for the index to begin there: an "or" cannot tell it where.
  if (after) query = query.lte("completed_at", after.completedAt).or(olderThan(after));
  const { data } = await query.abortSignal(signal).throwOnError();
  return data;
}

/** "Before this photo in the order of the gallery", in PostgREST's words. */
export function olderThan({ completedAt, id }: PhotoCursor): string {
  const time = `"${completedAt}"`;
  return `completed_at.lt.${time},and(completed_at.eq.${time},id.lt.${id})`;
}

/** "After this photo in time", so before it in the gallery. */
export function newerThan({ completedAt, id }: PhotoCursor): string {
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
