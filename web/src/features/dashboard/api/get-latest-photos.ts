import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export type LatestPhoto = Pick<
  Tables<"photos">,
  "id" | "url" | "thumbnail_url" | "width" | "height" | "completed_at" | "style_id"
>;

const COUNT = 12;

/** The newest finished photos. @throws {PostgrestError} */
async function getLatestPhotos(signal: AbortSignal): Promise<LatestPhoto[]> {
  const { data } = await supabase.from("photos")
    .select("id, url, thumbnail_url, width, height, completed_at, style_id")
    .eq("status", "completed")
    .order("completed_at", { ascending: false }).order("id", { ascending: false })
    .limit(COUNT).abortSignal(signal).throwOnError();
  return data;
}

const latestPhotosQueryOptions = queryOptions({
  queryKey: queryKeys.photos.latest,
  queryFn: ({ signal }) => getLatestPhotos(signal),
});

export function useLatestPhotos(): UseQueryResult<LatestPhoto[]> {
  return useQuery(latestPhotosQueryOptions);
}
