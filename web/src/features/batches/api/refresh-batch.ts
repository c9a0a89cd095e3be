import type { QueryClient } from "@tanstack/react-query";
import { getBatchPhotosQueryOptions } from "./get-batch-photos.ts";
import { getBatchQueryOptions } from "./get-batch.ts";
import { type Batch, openBatchesQueryOptions } from "./get-open-batches.ts";

/** Brings a batch as an RPC returned it into the cache, and asks again for what went with it. */
export function refreshBatch(queryClient: QueryClient, batch: Batch): void {
  queryClient.setQueryData(getBatchQueryOptions(batch.id).queryKey, batch);
  void queryClient.invalidateQueries({ queryKey: getBatchPhotosQueryOptions(batch.id).queryKey });
  void queryClient.invalidateQueries({ queryKey: openBatchesQueryOptions.queryKey });
}
