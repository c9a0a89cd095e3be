import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export type Batch = Tables<"photo_generation_batches">;

/** Batches with unfinished photos, the newest first. @throws {PostgrestError} */
async function getOpenBatches(signal: AbortSignal): Promise<Batch[]> {
  const { data } = await supabase.from("photo_generation_batches").select()
    .in("status", ["queued", "processing"])
    .order("created_at", { ascending: false }).abortSignal(signal).throwOnError();
  return data;
}

/** Only while there is one, in case an event is lost. Milliseconds. */
const POLL_LIST = 15_000;

export const openBatchesQueryOptions = queryOptions({
  queryKey: queryKeys.batches.open,
  queryFn: ({ signal }) => getOpenBatches(signal),
  refetchInterval: ({ state }) => state.data?.length ? POLL_LIST : false,
});

export function useOpenBatches(): UseQueryResult<Batch[]> {
  return useQuery(openBatchesQueryOptions);
}

/**
 * @throws {AppError} `batch_not_found`, also for another user's.
 * @throws {PostgrestError}
 */
async function getBatch(id: string, signal: AbortSignal): Promise<Batch> {
  const { data } = await supabase.from("photo_generation_batches").select()
    .eq("id", id).abortSignal(signal).maybeSingle().throwOnError();
  if (!data) throw new AppError("batch_not_found");
  return data;
}

/** Only while it is open, in case an event is lost. Milliseconds. */
const POLL_ONE = 10_000;

export function getBatchQueryOptions(id: string): TypedQueryOptions<Batch> {
  return queryOptions({
    queryKey: queryKeys.batches.one(id),
    queryFn: ({ signal }) => getBatch(id, signal),
    refetchInterval: ({ state }) => state.data && isOpen(state.data) ? POLL_ONE : false,
  });
}

export function useBatch(id: string): UseQueryResult<Batch> {
  return useQuery(getBatchQueryOptions(id));
}

/** Whether it begins only with the model, whose photos are still being looked at. */
export function waitsForModel(batch: Pick<Batch, "status" | "reference_set">): boolean {
  return isOpen(batch) && batch.reference_set === null;
}

/** Whether some of its photos are still to be made. */
export function isOpen({ status }: Pick<Batch, "status">): boolean {
  return status === "queued" || status === "processing";
}
