import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { patchAhead } from "@/lib/patch-ahead.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/**
 * Has a portrait that does not look like its person made once more, for nothing. It keeps its
 * picture until the new one is stored.
 * @throws {PostgrestError} `no_free_retry` when it had its try, or is like its person.
 */
async function requestFreeRetry(photoId: string): Promise<Tables<"photos">> {
  const { data } = await supabase.rpc("request_free_retry", { photo_id: photoId }).throwOnError();
  return data;
}

/** Where it did not work, what is shown may be old: it is asked for again. */
export function useRequestFreeRetry(): UseMutationResult<Tables<"photos">, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: requestFreeRetry,
    onSuccess: ({ id, free_retry }) => {
      void patchAhead(queryClient, queryKeys.photos.all, [{ id, free_retry }]).settle();
    },
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.photos.all }),
  });
}
