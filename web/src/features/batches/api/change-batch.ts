import {
  type QueryClient,
  useMutation,
  type UseMutationResult,
  useQueryClient,
} from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";
import { getBatchPhotosQueryOptions } from "./get-batch-photos.ts";
import { type Batch, getBatchQueryOptions, openBatchesQueryOptions } from "./get-batches.ts";

/**
 * Gives up what is not finished and gives its credits back; of what is being made only so much a day.
 * @throws {PostgrestError}
 */
async function cancelBatch(batchId: string): Promise<Batch> {
  const { data } = await supabase.rpc("cancel_generation_batch", { batch_id: batchId })
    .throwOnError();
  return data;
}

export function useCancelBatch(
  options: { onSuccess: (batch: Batch) => void },
): UseMutationResult<Batch, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: cancelBatch,
    onSuccess: (batch) => {
      refreshBatch(queryClient, batch);
      options.onSuccess(batch);
    },
  });
}

interface Retry {
  batchId: string;
  /** Also if that is only when Gemini opens again. */
  waitsUntilOpen: boolean;
}

/** Holds credits again for the failed photos of a batch and queues them. @throws {PostgrestError} */
async function retryFailedPhotos({ batchId, waitsUntilOpen }: Retry): Promise<Batch> {
  const { data } = await supabase.rpc("retry_failed_photos", {
    batch_id: batchId,
    wait_until_open: waitsUntilOpen,
  }).throwOnError();
  return data;
}

export function useRetryFailedPhotos(): UseMutationResult<Batch, Error, Retry> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: retryFailedPhotos,
    onSuccess: (batch) => refreshBatch(queryClient, batch),
  });
}

/** Brings a batch as an RPC returned it into the cache, and asks again for what went with it. */
function refreshBatch(queryClient: QueryClient, batch: Batch): void {
  queryClient.setQueryData(getBatchQueryOptions(batch.id).queryKey, batch);
  void queryClient.invalidateQueries({ queryKey: getBatchPhotosQueryOptions(batch.id).queryKey });
  void queryClient.invalidateQueries({ queryKey: openBatchesQueryOptions.queryKey });
}
