import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";
import { queryKeys, type TypedQueryOptions } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { Model } from "./get-models.ts";

type ModelSet = Pick<Model, "id" | "reference_set">;

/** Ids of the training photos that a set of references was made of, in its order. @throws {PostgrestError} */
async function getReferences(
  { id, reference_set }: ModelSet,
  signal: AbortSignal,
): Promise<string[]> {
  const { data } = await supabase.from("model_references").select("training_image_id")
    .eq("model_id", id).eq("reference_set", reference_set)
    .order("position").abortSignal(signal).throwOnError();
  return data.map(({ training_image_id }) => training_image_id);
}

export function getReferencesQueryOptions(model: ModelSet): TypedQueryOptions<string[]> {
  return queryOptions({
    queryKey: queryKeys.models.references(model.id, model.reference_set),
    queryFn: ({ signal }) => getReferences(model, signal),
  });
}

/** Those of the set that is used now; while a new one is on its way, those of the former. */
export function useReferences(model: ModelSet, isWanted = true): UseQueryResult<string[]> {
  return useQuery({
    ...getReferencesQueryOptions(model),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
}
