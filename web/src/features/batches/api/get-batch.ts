import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { AppError } from "@/lib/errors/app-error.ts";
import { supabase } from "@/lib/supabase.ts";
import type { TypedQueryOptions } from "@/lib/typed-query-options.ts";
import { type Batch, batchesKey } from "./get-open-batches.ts";

/**
 * @throws {AppError} `batch_not_found`, also for another user's.
 * @throws {PostgrestError}
 */
export async function getBatch(id: string, signal: AbortSignal): Promise<Batch> {
  const { data } = await supabase.from("photo_generation_batches").select()
    .eq("id", id).abortSignal(signal).maybeSingle().throwOnError();
  if (!data) throw new AppError("batch_not_found");
  return data;
}

/** Only while it is open, in case an event is lost. Milliseconds. */
const POLL = 10_000;

export function getBatchQueryOptions(
  id: string,
): TypedQueryOptions<Batch, readonly ["batches", "one", string]> {
  return queryOptions({
    queryKey: [...batchesKey, "one", id] as const,
    queryFn: ({ signal }) => getBatch(id, signal),
    refetchInterval: ({ state }) => state.data && isOpen(state.data) ? POLL : false,
  });
}

export function useBatch(id: string): UseQueryResult<Batch> {
  return useQuery(getBatchQueryOptions(id));
}

/** Whether some of its photos are still to be made. */
export function isOpen({ status }: Pick<Batch, "status">): boolean {
  return status === "queued" || status === "processing";
}
