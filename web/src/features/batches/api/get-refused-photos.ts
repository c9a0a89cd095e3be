import { useQuery } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** A training photo for which Gemini refused to draw, so that portraits are made without it. */
export type RefusedPhoto = Pick<
  Tables<"model_training_images">,
  "id" | "image_order" | "file_name"
>;

/** Those of a model, in its order. @throws {PostgrestError} */
export async function getRefusedPhotos(
  modelId: string,
  signal: AbortSignal,
): Promise<RefusedPhoto[]> {
  const { data } = await supabase.from("model_training_images").select("id, image_order, file_name")
    .eq("model_id", modelId).eq("failure_code", "blocked")
    .order("image_order").abortSignal(signal).throwOnError();
  return data;
}

/** No event tells of it. Milliseconds. */
const POLL = 5_000;

/**
 * The refused photos of a batch's model; none while that is not known.
 * @param state Whether it may have some, and whether it may still get some.
 */
export function useRefusedPhotos(
  modelId: string | null,
  { isWanted, isOpen }: { isWanted: boolean; isOpen: boolean },
): RefusedPhoto[] {
  const { data = [] } = useQuery({
    queryKey: queryKeys.models.images(modelId ?? "", isOpen ? "refused so far" : "refused"),
    queryFn: ({ signal }) => getRefusedPhotos(modelId ?? "", signal),
    enabled: isWanted && modelId !== null,
    refetchInterval: isOpen && POLL,
  });
  return data;
}
