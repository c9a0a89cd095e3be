import type { QueryClient } from "@tanstack/react-query";
import { profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { type Batch, getBatchQueryOptions, openBatchesQueryOptions } from "./get-batches.ts";

/** Brings a batch that was just ordered into the cache, and asks again for what it has changed. */
export function keepOrderedBatch(queryClient: QueryClient, batch: Batch): void {
  queryClient.setQueryData(getBatchQueryOptions(batch.id).queryKey, batch);
  void queryClient.invalidateQueries({ queryKey: openBatchesQueryOptions.queryKey });
  void queryClient.invalidateQueries({ queryKey: profileQueryOptions.queryKey });
}
