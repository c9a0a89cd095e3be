import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** With what its order was asked for besides, and who drew it. */
export interface Photo extends Tables<"photos"> {
  batch: Pick<Tables<"photo_generation_batches">, "wish"> | null;
  drawer: Pick<Tables<"generation_models">, "name"> | null;
}

/**
 * A finished photo with its settings.
 * @throws {AppError} `photo_not_found` when there is none with this id, or it is not the user's.
 * @throws {PostgrestError}
 */
export async function getPhoto(id: string, signal: AbortSignal): Promise<Photo> {
  const { data, error } = await supabase.from("photos")
    // By the name of its key: a batch can also belong to a photo that it edits.
    .select(
      "*, batch:photo_generation_batches!photos_generation_batch_id_fkey(wish), drawer:generation_models(name)",
    )
    .eq("id", id).eq("status", "completed").abortSignal(signal).maybeSingle();
  if (error && toAppError(error).code !== "not_found") throw error;
  if (!data) throw new AppError("photo_not_found", 404);
  return data;
}

/** Only while a new try of it is made, in case an event is lost. Milliseconds. */
const POLL = 10_000;

export function getPhotoQueryOptions(id: string): TypedQueryOptions<Photo> {
  return queryOptions({
    queryKey: queryKeys.photos.one(id),
    queryFn: ({ signal }) => getPhoto(id, signal),
    refetchInterval: ({ state }) => state.data?.free_retry === "waiting" ? POLL : false,
  });
}

export function usePhoto(id: string): UseQueryResult<Photo> {
  return useQuery(getPhotoQueryOptions(id));
}
