import {
  type InfiniteData,
  type QueryClient,
  useMutation,
  type UseMutationResult,
  useQueryClient,
} from "@tanstack/react-query";
import { runAhead } from "@/lib/run-ahead.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { GalleryPhoto } from "./get-gallery-photos.ts";
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

/** Shows at once, and asks for the truth when it did not work. */
export function useSetFavorites(
  options: { onError: (error: Error) => void },
): UseMutationResult<void, Error, SetFavorites> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: setFavorites,
    onMutate: async (change) => {
      await queryClient.cancelQueries({ queryKey: queryKeys.photos.gallery });
      patchFavorites(queryClient, change);
    },
    onError: (error, { ids }) => {
      options.onError(error);
      for (const id of ids) void queryClient.invalidateQueries(getPhotoQueryOptions(id));
      return queryClient.invalidateQueries({ queryKey: queryKeys.photos.gallery });
    },
    // What is no favourite any more stays in sight until the next visit, in case it was a slip.
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.photos.gallery, refetchType: "none" }),
  });
}

/** Changes the photos in every list and viewer that has them. */
export function patchFavorites(queryClient: QueryClient, { ids, isFavorite }: SetFavorites): void {
  const changed = new Set(ids);
  const mark = (photo: GalleryPhoto): GalleryPhoto =>
    changed.has(photo.id) ? { ...photo, is_favorite: isFavorite } : photo;
  queryClient.setQueriesData<InfiniteData<GalleryPhoto[]>>(
    { queryKey: queryKeys.photos.gallery },
    (data) => data && { ...data, pages: data.pages.map((page) => page.map(mark)) },
  );
  for (const id of ids) {
    queryClient.setQueryData(
      getPhotoQueryOptions(id).queryKey,
      (photo) => photo && { ...photo, is_favorite: isFavorite },
    );
  }
}
