import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";
import type { Batch } from "./get-open-batches.ts";
import { refreshBatch } from "./refresh-batch.ts";

/**
 * Gives up what has not begun and gives its credits back; what is being generated is finished.
 * @throws {PostgrestError}
 */
export async function cancelBatch(batchId: string): Promise<Batch> {
  const { data } = await supabase.rpc("cancel_generation_batch", { batch_id: batchId })
    .throwOnError();
  return data;
}

export function useCancelBatch(
  options: { onSuccess: () => void },
): UseMutationResult<Batch, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: cancelBatch,
    onSuccess: (batch) => {
      refreshBatch(queryClient, batch);
      options.onSuccess();
    },
  });
}
