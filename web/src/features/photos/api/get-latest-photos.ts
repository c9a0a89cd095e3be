import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";

export type LatestPhoto = Pick<
  Tables<"photos">,
  "id" | "url" | "thumbnail_url" | "width" | "height" | "completed_at" | "style_id"
>;

/**
 * Above every query on photos: events patch the rows below it, and refresh what lies below
 * `[...photosKey, "list"]` when a photo is finished.
 */
export const photosKey = ["photos"] as const;

const COUNT = 12;

/** The newest finished photos. @throws {PostgrestError} */
export async function getLatestPhotos(signal: AbortSignal): Promise<LatestPhoto[]> {
  const { data } = await supabase.from("photos")
    .select("id, url, thumbnail_url, width, height, completed_at, style_id")
    .eq("status", "completed")
    .order("completed_at", { ascending: false }).order("id", { ascending: false })
    .limit(COUNT).abortSignal(signal).throwOnError();
  return data;
}

export const latestPhotosQueryOptions = queryOptions({
  queryKey: [...photosKey, "list", "latest"],
  queryFn: ({ signal }) => getLatestPhotos(signal),
});

export function useLatestPhotos(): UseQueryResult<LatestPhoto[]> {
  return useQuery(latestPhotosQueryOptions);
}
