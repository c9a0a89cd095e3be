import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Enums, Tables } from "@shared/database.types.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** The signed-in user's own row. */
export type Profile = Pick<
  Tables<"users">,
  | "id"
  | "name"
  | "email"
  | "avatar_url"
  | "avatar_path"
  | "credits"
  | "credits_held"
  | "training_credits"
  | "training_credits_held"
>;

/**
 * @throws {AppError} `user_not_found` when the account was deleted, on another device say.
 * @throws {PostgrestError}
 */
async function getProfile(signal: AbortSignal): Promise<Profile> {
  const { data } = await supabase.from("users")
    .select(
      "id, name, email, avatar_url, avatar_path, credits, credits_held, training_credits, training_credits_held",
    )
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

/** What credits are for: portraits, or getting to know a face. */
export type CreditKind = Enums<"credit_kind">;

/** What somebody has of a kind of credits. */
export interface Balance {
  /** All of them. */
  credits: number;
  /** Promised to running work. */
  held: number;
  /** What can be spent now: the others. */
  available: number;
}

/** A profile's credits of a kind. */
export function balanceOf(profile: Profile, kind: CreditKind): Balance {
  const [credits, held] = kind === "generation"
    ? [profile.credits, profile.credits_held]
    : [profile.training_credits, profile.training_credits_held];
  return { credits, held, available: credits - held };
}
