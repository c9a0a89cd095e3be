import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export type BatchPhoto = Pick<
  Tables<"photos">,
  | "id"
  | "model_id"
  | "style_id"
  | "backgrounds"
  | "variation"
  | "variations"
  | "status"
  | "url"
  | "thumbnail_url"
  | "width"
  | "height"
  | "price"
  | "attempts"
  | "failure_code"
  | "retry_at"
  | "likeness"
  | "free_retry"
  | "is_favorite"
  | "completed_at"
  | "is_newest"
  | "versions"
  | "root_photo_id"
>;

/** Every photo of a batch, whatever became of it; none of a batch that is not the user's. */
export async function getBatchPhotos(
  batchId: string,
  signal: AbortSignal,
): Promise<BatchPhoto[]> {
  const { data } = await supabase.from("photos")
    .select(
      "id, model_id, style_id, backgrounds, variation, variations, status, url, thumbnail_url, width, height, price, attempts, failure_code, retry_at, likeness, free_retry, is_favorite, completed_at, is_newest, versions, root_photo_id",
    )
    .eq("generation_batch_id", batchId)
    .order("style_id").order("variation").abortSignal(signal).throwOnError();
  return data;
}

/** Only while one is to arrive, in case an event is lost. Milliseconds. */
const POLL = 10_000;

export function getBatchPhotosQueryOptions(batchId: string): TypedQueryOptions<BatchPhoto[]> {
  return queryOptions({
    queryKey: queryKeys.photos.ofBatch(batchId),
    queryFn: ({ signal }) => getBatchPhotos(batchId, signal),
    refetchInterval: ({ state }) => state.data?.some(isAwaited) ? POLL : false,
  });
}

export function useBatchPhotos(batchId: string): UseQueryResult<BatchPhoto[]> {
  return useQuery(getBatchPhotosQueryOptions(batchId));
}

export function isUnfinished({ status }: Pick<BatchPhoto, "status">): boolean {
  return status === "queued" || status === "generating";
}

/** Whether a picture of it is still to arrive, be it a free new try. */
function isAwaited(photo: BatchPhoto): boolean {
  return isUnfinished(photo) || photo.free_retry === "waiting";
}
