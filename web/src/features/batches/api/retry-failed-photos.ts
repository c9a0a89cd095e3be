import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";
import type { Batch } from "./get-open-batches.ts";
import { refreshBatch } from "./refresh-batch.ts";

/** Holds credits again for the failed photos of a batch and queues them. @throws {PostgrestError} */
export async function retryFailedPhotos(batchId: string): Promise<Batch> {
  const { data } = await supabase.rpc("retry_failed_photos", { batch_id: batchId }).throwOnError();
  return data;
}

export function useRetryFailedPhotos(): UseMutationResult<Batch, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: retryFailedPhotos,
    onSuccess: (batch) => refreshBatch(queryClient, batch),
  });
}
