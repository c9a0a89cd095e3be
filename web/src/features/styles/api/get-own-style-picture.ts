import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/**
 * The picture of one's own style as a `blob:` address, which lasts as long as the page.
 * @param path Object path in the private bucket `own-style-images`.
 * @throws {StorageError}
 */
async function getOwnStylePicture(path: string): Promise<string> {
  const { data, error } = await supabase.storage.from("own-style-images").download(path);
  if (error) throw error;
  return URL.createObjectURL(data);
}

/** What is at a path never changes, so it is loaded once, whatever is asked for again. */
function ownStylePictureQueryOptions(path: string): TypedQueryOptions<string> {
  return queryOptions({
    queryKey: queryKeys.ownStylePicture(path),
    queryFn: ({ client, queryKey }) =>
      client.getQueryData<string>(queryKey) ?? getOwnStylePicture(path),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** @param path null while there is no picture. */
export function useOwnStylePicture(path: string | null): UseQueryResult<string> {
  return useQuery({ ...ownStylePictureQueryOptions(path ?? ""), enabled: path !== null });
}
