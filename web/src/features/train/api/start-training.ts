import type { Model } from "@/features/models/api/get-models.ts";
import { supabase } from "@/lib/supabase.ts";

/**
 * Holds the credits and queues the training; while one runs it changes nothing.
 * @throws {PostgrestError} `insufficient_credits`, `training_image_not_uploaded`, …
 */
export async function startTraining(modelId: string): Promise<Model> {
  const { data } = await supabase.rpc("start_training", { model_id: modelId }).throwOnError();
  return data;
}
