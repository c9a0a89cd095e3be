import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** Of styles by their ids, the small picture of the latest portrait of a person. */
export type LatestOfStyles = ReadonlyMap<string, string>;

const none: LatestOfStyles = new Map();

/** @throws {PostgrestError} */
async function getLatestOfStyles(modelId: string, signal: AbortSignal): Promise<LatestOfStyles> {
  const { data } = await supabase.rpc("latest_of_styles", { model_id: modelId })
    .abortSignal(signal).throwOnError();
  return new Map(data.map(({ style_id, thumbnail_url }) => [style_id, thumbnail_url]));
}

function latestOfStylesQueryOptions(modelId: string | null): TypedQueryOptions<LatestOfStyles> {
  return queryOptions({
    queryKey: queryKeys.photos.latestOfStyles(modelId),
    queryFn: modelId === null ? skipToken : ({ signal }) => getLatestOfStyles(modelId, signal),
  });
}

/** None until they are there; the page shows the styles without them. */
export function useLatestOfStyles(modelId: string | null): LatestOfStyles {
  return useQuery(latestOfStylesQueryOptions(modelId)).data ?? none;
}
