import { queryOptions, useQuery } from "@tanstack/react-query";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { useProfile } from "./get-profile.ts";

/**
 * A profile picture as a `blob:` address, which lasts as long as the page.
 * @param path Object path in the private bucket `avatars`.
 * @throws {StorageError}
 */
async function getAvatar(path: string): Promise<string> {
  const { data, error } = await supabase.storage.from("avatars").download(path);
  if (error) throw error;
  return URL.createObjectURL(data);
}

/** What is at a path never changes, so it is loaded once, whatever is asked for again. */
export function getAvatarQueryOptions(path: string): TypedQueryOptions<string> {
  return queryOptions({
    queryKey: queryKeys.avatar(path),
    queryFn: ({ client, queryKey }) => client.getQueryData<string>(queryKey) ?? getAvatar(path),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/**
 * Where the picture of the signed-in user is: the one they chose, or else the one that came with
 * their sign-in. null while it is on its way, and where there is none.
 */
export function useAvatarUrl(): string | null {
  const { data: profile } = useProfile();
  const path = profile?.avatar_path ?? "";
  const { data: chosen } = useQuery({ ...getAvatarQueryOptions(path), enabled: path !== "" });
  if (path) return chosen ?? null;
  return profile?.avatar_url ?? null;
}
