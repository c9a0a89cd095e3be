import { useQuery } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { Model } from "./get-models.ts";

/** A training photo that makes portraits worse, and how that is known. */
export type PhotoAdvice = Database["public"]["Functions"]["photo_advice"]["Returns"][number];

/** Nothing until there is enough evidence. @throws {PostgrestError} */
async function getPhotoAdvice(modelId: string, signal: AbortSignal): Promise<PhotoAdvice[]> {
  const { data } = await supabase.rpc("photo_advice", { model_id: modelId })
    .abortSignal(signal).throwOnError();
  return data;
}

/** It changes with the next batch at the earliest. Milliseconds. */
const STALE_AFTER = 60_000;

/** That of a ready model; none for others, and none where it cannot be had: it is only advice. */
export function usePhotoAdvice({ id, status }: Pick<Model, "id" | "status">): PhotoAdvice[] {
  const { data = [] } = useQuery({
    queryKey: queryKeys.models.advice(id),
    queryFn: ({ signal }) => getPhotoAdvice(id, signal),
    enabled: status === "ready",
    staleTime: STALE_AFTER,
  });
  return data;
}
