import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { CACHE_SECONDS } from "@shared/lasting.ts";
import { stylesQueryOptions } from "@/features/styles/api/get-styles.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { supabase } from "@/lib/supabase.ts";

const BUCKET = "own-style-images";

interface NewOwnStyle {
  /** Made by the page, so that sending it twice is harmless. */
  id: string;
  userId: string;
  /** 1 to 60 characters. */
  name: string;
  /** A JPEG. */
  picture: Blob;
}

/** Uploads a picture and makes a style of it. @throws {PostgrestError} @throws {StorageError} */
async function addOwnStyle({ id, userId, name, picture }: NewOwnStyle): Promise<void> {
  const upload_path = `upload/${userId}/${id}.jpg`;
  const { error } = await supabase.storage.from(BUCKET)
    .upload(upload_path, picture, {
      contentType: "image/jpeg",
      cacheControl: String(CACHE_SECONDS),
    });
  // It is there already when only the answer to an earlier try was lost.
  if (error && toAppError(error).code !== "conflict") throw error;
  await supabase.rpc("add_own_style", { id, name, upload_path }).throwOnError();
}

/** @throws {PostgrestError} */
async function renameOwnStyle({ id, name }: { id: string; name: string }): Promise<void> {
  await supabase.rpc("rename_own_style", { style_id: id, name }).throwOnError();
}

/** What is still to be made in it is cancelled; finished portraits stay. @throws {PostgrestError} */
async function deleteOwnStyle(id: string): Promise<void> {
  await supabase.rpc("delete_own_style", { style_id: id }).throwOnError();
}

/** Done when the page knows how the styles are then. */
function useStyleChange<Variables>(
  change: (variables: Variables) => Promise<void>,
): UseMutationResult<void, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: stylesQueryOptions.queryKey }),
  });
}

export function useAddOwnStyle(): UseMutationResult<void, Error, NewOwnStyle> {
  return useStyleChange(addOwnStyle);
}

export function useRenameOwnStyle(): UseMutationResult<void, Error, { id: string; name: string }> {
  return useStyleChange(renameOwnStyle);
}

export function useDeleteOwnStyle(): UseMutationResult<void, Error, string> {
  return useStyleChange(deleteOwnStyle);
}
