import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import type { PortraitOptions } from "@shared/options.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** What a photo was made with. */
export interface PhotoSettings extends
  Pick<
    Tables<"photos">,
    | "id"
    | "model_id"
    | "style_id"
    | "style_version"
    | "generation_model_id"
    | "edits"
    | keyof PortraitOptions
  > {
  batch: Pick<Tables<"photo_generation_batches">, "wish"> | null;
}

/**
 * @throws {AppError} `photo_not_found`
 * @throws {PostgrestError}
 */
export async function getPhotoSettings(id: string, signal: AbortSignal): Promise<PhotoSettings> {
  const { data } = await supabase.from("photos")
    .select("*, batch:photo_generation_batches!photos_generation_batch_id_fkey(wish)")
    .eq("id", id).abortSignal(signal).maybeSingle().throwOnError();
  if (!data) throw new AppError("photo_not_found");
  return data;
}

export function getPhotoSettingsQueryOptions(
  id: string | null,
): TypedQueryOptions<PhotoSettings> {
  return queryOptions({
    queryKey: queryKeys.photoSettings(id),
    queryFn: ({ signal }) => getPhotoSettings(id ?? "", signal),
    enabled: id !== null,
    // They are never changed.
    staleTime: Infinity,
  });
}

/** @param id null asks for nothing. */
export function usePhotoSettings(id: string | null): UseQueryResult<PhotoSettings> {
  return useQuery(getPhotoSettingsQueryOptions(id));
}
