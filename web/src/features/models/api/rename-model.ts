import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";
import { modelsQueryOptions } from "./get-models.ts";

interface RenameModel {
  id: string;
  /** 1 to 60 characters. */
  name: string;
}

/** @throws {PostgrestError} */
export async function renameModel({ id, name }: RenameModel): Promise<void> {
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
