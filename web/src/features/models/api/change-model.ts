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

interface DeleteModel {
  id: string;
  /** Made by the page, so that asking again after a lost answer gets the same receipt. */
  receiptId: string;
}

/**
 * Deletes a model with its training photos and its preview; what is being made with it is cancelled,
 * finished portraits stay. Gives the token of the receipt.
 * @throws {PostgrestError}
 */
async function deleteModel({ id, receiptId }: DeleteModel): Promise<string> {
  const { data } = await supabase.rpc("delete_model", { model_id: id, receipt_id: receiptId })
    .throwOnError();
  return data;
}

/**
 * @param options `onSuccess` is called before the model leaves the page, with what showed it; it is told
 * the token of the receipt.
 */
export function useDeleteModel(
  options: { onSuccess: (receipt: string) => void },
): UseMutationResult<string, Error, DeleteModel> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteModel,
    onSuccess: (receipt, { id }) => {
      options.onSuccess(receipt);
      void queryClient.invalidateQueries({ queryKey: queryKeys.receipts });
      queryClient.setQueryData(
        modelsQueryOptions.queryKey,
        (models) => models?.filter((model) => model.id !== id),
      );
      queryClient.removeQueries({ queryKey: queryKeys.models.images(id) });
    },
  });
}
