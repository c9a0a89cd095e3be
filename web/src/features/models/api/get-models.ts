import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export type Model = Tables<"models">;

/** All models, the newest first. @throws {PostgrestError} */
export async function getModels(signal: AbortSignal): Promise<Model[]> {
  const { data } = await supabase.from("models").select()
    .order("created_at", { ascending: false }).abortSignal(signal).throwOnError();
  return data;
}

/** Only while one is training, in case an event is lost. Milliseconds. */
const POLL = 10_000;

export const modelsQueryOptions = queryOptions({
  queryKey: queryKeys.models.list,
  queryFn: ({ signal }) => getModels(signal),
  refetchInterval: ({ state }) => state.data?.some(isTraining) ? POLL : false,
});

export function useModels(): UseQueryResult<Model[]> {
  return useQuery(modelsQueryOptions);
}

/** Whether photos of it are being looked at, for the first time or again. */
export function isTraining(model: Pick<Model, "status" | "is_retraining">): boolean {
  return model.status === "training" || model.is_retraining;
}

/** Whether portraits can be asked for; those of a first training begin when it is done. */
export function isUsable({ status }: Pick<Model, "status">): boolean {
  return status === "ready" || status === "training";
}
