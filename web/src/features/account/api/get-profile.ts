import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** The signed-in user's own row. */
export type Profile = Pick<
  Tables<"users">,
  "id" | "name" | "email" | "avatar_url" | "avatar_path" | "credits" | "credits_held"
>;

/**
 * @throws {AppError} `user_not_found` when the account was deleted, on another device say.
 * @throws {PostgrestError}
 */
async function getProfile(signal: AbortSignal): Promise<Profile> {
  const { data } = await supabase.from("users")
    .select("id, name, email, avatar_url, avatar_path, credits, credits_held")
    .abortSignal(signal).maybeSingle().throwOnError();
  if (!data) throw new AppError("user_not_found");
  return data;
}

export const profileQueryOptions = queryOptions({
  queryKey: queryKeys.profile,
  queryFn: ({ signal }) => getProfile(signal),
});

export function useProfile(): UseQueryResult<Profile> {
  return useQuery(profileQueryOptions);
}

/** Credits that can be spent now: the balance without what is promised to running work. */
export function availableCredits(profile: Pick<Profile, "credits" | "credits_held">): number {
  return profile.credits - profile.credits_held;
}
