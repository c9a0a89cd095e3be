import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";

export type Batch = Tables<"photo_generation_batches">;

/** Above every query on batches: events patch and refresh what lies below it. */
export const batchesKey = ["batches"] as const;

/** Batches with unfinished photos, the newest first. @throws {PostgrestError} */
export async function getOpenBatches(signal: AbortSignal): Promise<Batch[]> {
  const { data } = await supabase.from("photo_generation_batches").select()
    .in("status", ["queued", "processing"])
    .order("created_at", { ascending: false }).abortSignal(signal).throwOnError();
  return data;
}

/** Only while there is one, in case an event is lost. Milliseconds. */
const POLL = 15_000;

export const openBatchesQueryOptions = queryOptions({
  queryKey: [...batchesKey, "list", "open"],
  queryFn: ({ signal }) => getOpenBatches(signal),
  refetchInterval: ({ state }) => state.data?.length ? POLL : false,
});

export function useOpenBatches(): UseQueryResult<Batch[]> {
  return useQuery(openBatchesQueryOptions);
}
