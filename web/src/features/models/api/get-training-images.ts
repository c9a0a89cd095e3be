import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { SIGNED_SECONDS } from "@shared/lasting.ts";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { Model } from "./get-models.ts";

/** A photo a model is trained with. */
export interface TrainingImage extends Tables<"model_training_images"> {
  /** Where to see it for the next while; null when the file is missing. */
  url: string | null;
  /** When `url` was signed, in milliseconds. */
  signedAt: number;
}

type ModelState = Pick<Model, "id" | "status" | "is_retraining">;

/** How long it is shown before a new one is asked for, in milliseconds: well before it ends. */
const REUSED_FOR = 45 * 60_000;

/**
 * The photos of a model in their order, with signed addresses.
 * @param known Photos from before: their addresses are kept while they last, so that a picture on
 * screen is not loaded again.
 * @throws {PostgrestError} @throws {StorageError}
 */
export async function getTrainingImages(
  modelId: string,
  known: readonly TrainingImage[],
  signal: AbortSignal,
): Promise<TrainingImage[]> {
  const { data: rows } = await supabase.from("model_training_images").select()
    .eq("model_id", modelId).order("image_order").abortSignal(signal).throwOnError();
  const now = Date.now();
  const lasting = known.filter(({ url, signedAt }) => url && now - signedAt < REUSED_FOR);
  const kept = new Map(lasting.map((image) => [image.image_url, image]));
  const paths = rows.map((row) => row.image_url);
  const signed = await signPaths(paths.filter((path) => !kept.has(path)));
  return rows.map((row) => {
    const { url, signedAt } = kept.get(row.image_url) ??
      { url: signed.get(row.image_url) ?? null, signedAt: now };
    return { ...row, url, signedAt };
  });
}

async function signPaths(paths: string[]): Promise<Map<string | null, string>> {
  if (paths.length === 0) return new Map();
  const { data, error } = await supabase.storage.from("model-training-images")
    .createSignedUrls(paths, SIGNED_SECONDS);
  if (error) throw error;
  return new Map(
    data.flatMap(({ path, signedUrl }) => signedUrl ? [[path, signedUrl]] : []),
  );
}

/** By its state too: a training that ends, also one again, says anew what is wrong with each photo. */
export function getTrainingImagesQueryOptions(
  { id, status, is_retraining }: ModelState,
): TypedQueryOptions<TrainingImage[]> {
  return queryOptions({
    queryKey: queryKeys.models.images(id, is_retraining ? "retraining" : status),
    queryFn: ({ client, signal }) => {
      const cached = client.getQueriesData<TrainingImage[]>({
        queryKey: queryKeys.models.images(id),
      });
      return getTrainingImages(id, cached.flatMap(([, images]) => images ?? []), signal);
    },
  });
}

export function useTrainingImages(
  model: ModelState,
  isWanted = true,
): UseQueryResult<TrainingImage[]> {
  return useQuery({ ...getTrainingImagesQueryOptions(model), enabled: isWanted });
}
