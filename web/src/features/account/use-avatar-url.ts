import { useQuery } from "@tanstack/react-query";
import { getAvatarQueryOptions } from "./api/get-avatar.ts";
import { useProfile } from "./api/get-profile.ts";

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
