import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

interface OrderReferences {
  modelId: string;
  /** Training photos, those that portraits are made from first. */
  imageIds: string[];
}

/** Makes a new set of references in another order. @throws {PostgrestError} */
async function orderReferences({ modelId, imageIds }: OrderReferences): Promise<void> {
  await supabase.rpc("order_references", { model_id: modelId, image_ids: imageIds })
    .throwOnError();
}

export function useOrderReferences(): UseMutationResult<void, Error, OrderReferences> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: orderReferences,
    // The model tells the number of its new set.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.models.list }),
  });
}
