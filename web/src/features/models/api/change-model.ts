import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { modelsQueryOptions } from "./get-models.ts";

interface RenameModel {
  id: string;
  /** 1 to 60 characters. */
  name: string;
}

/** @throws {PostgrestError} */
async function renameModel({ id, name }: RenameModel): Promise<void> {
  await supabase.from("models").update({ name }).eq("id", id).throwOnError();
}

export function useRenameModel(): UseMutationResult<void, Error, RenameModel> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: renameModel,
    onSuccess: (_, { id, name }) =>
      queryClient.setQueryData(
        modelsQueryOptions.queryKey,
        (models) => models?.map((model) => model.id === id ? { ...model, name } : model),
      ),
  });
}

/**
 * Deletes a model with its training photos and its preview; what is being made with it is cancelled,
 * finished portraits stay.
 * @throws {PostgrestError}
 */
async function deleteModel(id: string): Promise<void> {
  await supabase.from("models").delete().eq("id", id).throwOnError();
}

/** @param options `onSuccess` is called before the model leaves the page, with what showed it. */
export function useDeleteModel(
  options: { onSuccess: () => void },
): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteModel,
    onSuccess: (_, id) => {
      options.onSuccess();
      queryClient.setQueryData(
        modelsQueryOptions.queryKey,
        (models) => models?.filter((model) => model.id !== id),
      );
      queryClient.removeQueries({ queryKey: queryKeys.models.images(id) });
    },
  });
}
