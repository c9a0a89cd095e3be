import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** The Gemini model that new batches are drawn by. */
export interface GenerationModel extends Pick<Tables<"generation_models">, "id" | "aspect_ratios"> {
  sizes: DrawnSize[];
}

export type DrawnSize = Pick<
  Tables<"generation_model_sizes">,
  "image_size" | "cost_factor" | "active"
>;

/** @throws {PostgrestError} */
export async function getGenerationModel(signal: AbortSignal): Promise<GenerationModel> {
  const { data } = await supabase.from("generation_models")
    .select("id, aspect_ratios, sizes:generation_model_sizes(image_size, cost_factor, active)")
    .eq("is_default", true).abortSignal(signal).single().throwOnError();
  return data;
}

const generationModelQueryOptions = queryOptions({
  queryKey: queryKeys.generationModel,
  queryFn: ({ signal }) => getGenerationModel(signal),
});

export function useGenerationModel(): UseQueryResult<GenerationModel> {
  return useQuery(generationModelQueryOptions);
}
