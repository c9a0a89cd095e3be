import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { patchAhead } from "@/lib/patch-ahead.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { runAhead } from "@/lib/run-ahead.ts";
import { supabase } from "@/lib/supabase.ts";
import { toast } from "@/lib/toast.ts";
import { getPhotoQueryOptions } from "./get-photo.ts";

interface SetFavorites {
  ids: readonly string[];
  isFavorite: boolean;
}

const AT_ONCE = 4;

/**
 * Marks photos, one a statement: two statements over the same many rows may lock them in different
 * orders and meet in a deadlock.
 * @throws {PostgrestError} at the first that fails; those before it are marked.
 */
export async function setFavorites({ ids, isFavorite }: SetFavorites): Promise<void> {
  const updates = runAhead(ids, AT_ONCE, async (id) => {
    await supabase.from("photos").update({ is_favorite: isFavorite }).eq("id", id).throwOnError();
  });
  while (!(await updates.next()).done);
}

/** Marks photos as favourites or not: shows it at once, and says so when it did not work. */
export function useFavorites(): (ids: readonly string[], isFavorite: boolean) => void {
  const t = useTranslations("gallery.favorite");
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const queryKey = queryKeys.photos.gallery;
  const { mutate } = useMutation({
    mutationFn: setFavorites,
    onMutate: ({ ids, isFavorite }) =>
      patchAhead(
        queryClient,
        queryKeys.photos.all,
        ids.map((id) => ({ id, is_favorite: isFavorite })),
      ),
    onError: (error, { ids }, ahead) => {
      ahead?.drop();
      toast.error(t("failed"), { description: errorText(error).next });
      for (const id of ids) void queryClient.invalidateQueries(getPhotoQueryOptions(id));
      return queryClient.invalidateQueries({ queryKey });
    },
    onSuccess: (_data, _change, ahead) => {
      void ahead.settle();
      // What is no favourite any more stays in sight until the next visit, in case it was a slip.
      return queryClient.invalidateQueries({ queryKey, refetchType: "none" });
    },
  });
  return useCallback((ids, isFavorite) => mutate({ ids, isFavorite }), [mutate]);
}
