import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { GalleryFilter } from "../gallery-filter.ts";
import { newerThan, type PhotoCursor } from "./get-gallery-photos.ts";

interface CountPhotos {
  filter: GalleryFilter;
  /** Only those that stand before this photo; null for all. */
  before: PhotoCursor | null;
}

/** How many finished photos a filter finds, without reading them. @throws {PostgrestError} */
export async function countPhotos(
  { filter, before }: CountPhotos,
  signal: AbortSignal,
): Promise<number> {
  let query = supabase.from("photos").select("id", { count: "exact", head: true })
    .eq("status", "completed");
  if (filter.favorites) query = query.eq("is_favorite", true);
  if (filter.modelId) query = query.eq("model_id", filter.modelId);
  if (filter.styleId) query = query.eq("style_id", filter.styleId);
  // The time alone, for the index to end there: an "or" cannot tell it where.
  if (before) query = query.gte("completed_at", before.completedAt).or(newerThan(before));
  const { count } = await query.abortSignal(signal).throwOnError();
  return count ?? 0;
}

function getCountQueryOptions(counted: CountPhotos): TypedQueryOptions<number> {
  return queryOptions({
    queryKey: queryKeys.photos.count(counted),
    queryFn: ({ signal }) => countPhotos(counted, signal),
  });
}

export function usePhotoCount(counted: CountPhotos, isWanted: boolean): UseQueryResult<number> {
  return useQuery({ ...getCountQueryOptions(counted), enabled: isWanted });
}
