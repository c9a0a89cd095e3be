import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { AppError } from "@/lib/errors/app-error.ts";
import { isNumber, isText, matches, oneOf, orNull, type Shape } from "@/lib/matches.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** A portrait behind a link, as its owner sees it. */
export interface SharesPhoto {
  photo_id: string;
  thumbnail_url: string | null;
  hearts: number;
  /** Whether its copy is there, is being made, or could not be made. */
  state: "ready" | "waiting" | "failed";
}

/** A link of the signed-in user. */
export interface SharedLink {
  id: string;
  /** Null when it cannot be shown again, as after moving to another project. */
  token: string | null;
  expires_at: string;
  created_at: string;
  photos: SharesPhoto[];
}

/** A link to be made. */
export interface NewLink {
  /** Made here: asking for the same one again is harmless. */
  id: string;
  photoIds: readonly string[];
  days: number;
}

/** @throws {PostgrestError} */
async function getShares(signal: AbortSignal): Promise<SharedLink[]> {
  const { data } = await supabase.rpc("shares").abortSignal(signal).throwOnError();
  return data.map(({ photos, ...link }) => {
    if (!Array.isArray(photos) || !photos.every((one) => matches(one, sharesPhoto))) {
      throw new AppError("unexpected");
    }
    return { ...link, photos };
  });
}

const sharesPhoto: Shape<SharesPhoto> = {
  photo_id: isText,
  thumbnail_url: orNull(isText),
  hearts: isNumber,
  state: oneOf(["ready", "waiting", "failed"]),
};

/** The links that are open, the newest first; hearts come live. */
export function useShares(): UseQueryResult<SharedLink[]> {
  return useQuery({ queryKey: queryKeys.shares, queryFn: ({ signal }) => getShares(signal) });
}

/** Makes a link; gives the secret part of its address. */
export function useCreateShare(): UseMutationResult<string, Error, NewLink> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, photoIds, days }) => {
      const { data } = await supabase.rpc("create_share", { id, photo_ids: [...photoIds], days })
        .throwOnError();
      return data;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.shares }),
  });
}

/** Ends a link, for everybody and for good. */
export function useRevokeShare(): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id) => {
      await supabase.rpc("revoke_share", { id }).throwOnError();
    },
    onSuccess: (_, id) => {
      queryClient.setQueryData<SharedLink[]>(
        queryKeys.shares,
        (links) => links?.filter((link) => link.id !== id),
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.shares }),
  });
}
