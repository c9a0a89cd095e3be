import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import type { Edit } from "@shared/edits.ts";
import type { Batch } from "@/features/batches/api/get-batches.ts";
import { keepOrderedBatch } from "@/features/batches/api/keep-ordered-batch.ts";
import { supabase } from "@/lib/supabase.ts";

/** A change of a finished photo. */
export interface NewEdit {
  /** Of its batch, made here: asking for the same one again is harmless. */
  id: string;
  photoId: string;
  edit: Edit;
  variations: number;
  /** Also if that is only when Gemini opens again. */
  waitsUntilOpen: boolean;
}

/** Holds the credits and queues the versions. @throws {PostgrestError} */
export async function editPhoto(
  { id, photoId, edit, variations, waitsUntilOpen }: NewEdit,
): Promise<Batch> {
  const { data } = await supabase.rpc("edit_photo", {
    id,
    photo_id: photoId,
    kind: edit.kind,
    ...(edit.value !== null && { value: edit.value }),
    variations,
    wait_until_open: waitsUntilOpen,
  }).throwOnError();
  return data;
}

export function useEditPhoto(
  options: { onSuccess: (batch: Batch) => void },
): UseMutationResult<Batch, Error, NewEdit> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: editPhoto,
    onSuccess: (batch) => {
      keepOrderedBatch(queryClient, batch);
      options.onSuccess(batch);
    },
  });
}
