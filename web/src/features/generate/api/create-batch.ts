import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import type { Batch } from "@/features/batches/api/get-batches.ts";
import { keepOrderedBatch } from "@/features/batches/api/keep-ordered-batch.ts";
import { supabase } from "@/lib/supabase.ts";
import type { GenerationSettings } from "../generation-settings.ts";

/** A batch to be created. */
export interface NewBatch {
  /** Made here: creating the same batch again is harmless, so it may be sent twice. */
  id: string;
  modelId: string;
  settings: GenerationSettings;
  /** Also if that is only when Gemini opens again. */
  waitsUntilOpen: boolean;
}

/** Holds the credits and queues the portraits. @throws {PostgrestError} */
export async function createBatch(
  { id, modelId, settings, waitsUntilOpen }: NewBatch,
): Promise<Batch> {
  const { data } = await supabase.rpc("create_generation_batch", {
    id,
    model_id: modelId,
    style_ids: [...settings.styleIds],
    ...settings.options,
    variations: settings.variations,
    wish: settings.wish,
    wait_until_open: waitsUntilOpen,
  }).throwOnError();
  return data;
}

export function useCreateBatch(
  options: { onSuccess: (batch: Batch) => void },
): UseMutationResult<Batch, Error, NewBatch> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: createBatch,
    onSuccess: (batch) => {
      keepOrderedBatch(queryClient, batch);
      options.onSuccess(batch);
    },
  });
}
