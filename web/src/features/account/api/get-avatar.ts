import { queryOptions } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";
import type { TypedQueryOptions } from "@/lib/typed-query-options.ts";

/**
 * A profile picture as a `blob:` address, which lasts as long as the page.
 * @param path Object path in the private bucket `avatars`.
 * @throws {StorageError}
 */
export async function getAvatar(path: string): Promise<string> {
  const { data, error } = await supabase.storage.from("avatars").download(path);
  if (error) throw error;
  return URL.createObjectURL(data);
}

/** What is at a path never changes, so it is loaded once, whatever is asked for again. */
export function getAvatarQueryOptions(
  path: string,
): TypedQueryOptions<string, readonly ["avatar", string]> {
  return queryOptions({
    queryKey: ["avatar", path] as const,
    queryFn: ({ client, queryKey }) => client.getQueryData<string>(queryKey) ?? getAvatar(path),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
