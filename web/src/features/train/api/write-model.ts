import type { TablesInsert } from "@shared/database.types.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { supabase } from "@/lib/supabase.ts";

/** The page makes the id, so that sending it twice is harmless. */
export type NewModel = Required<Pick<TablesInsert<"models">, "id" | "name" | "gender">>;

/** @throws {PostgrestError} */
export async function createModel(model: NewModel): Promise<void> {
  await supabase.from("models").upsert(model, { ignoreDuplicates: true }).throwOnError();
}

/** Keeps with a model that whom its photos show was confirmed. @throws {PostgrestError} */
export async function agree(modelId: string, consentVersion: number): Promise<void> {
  await supabase.from("models").update({ consent_version: consentVersion }).eq("id", modelId)
    .throwOnError();
}

/** A row for an uploaded photo; the page makes the id, so that sending it twice is harmless. */
export type NewTrainingImage = Required<
  Pick<
    TablesInsert<"model_training_images">,
    "id" | "model_id" | "image_url" | "image_order" | "file_size" | "file_name" | "face_box"
  >
>;

/** @throws {PostgrestError} `model_not_editable` once the training runs. */
export async function addTrainingImages(images: NewTrainingImage[]): Promise<void> {
  if (images.length === 0) return;
  await supabase.from("model_training_images").upsert(images, { ignoreDuplicates: true })
    .throwOnError();
}

/** Their files are deleted by the database. @throws {PostgrestError} */
export async function removeTrainingImages(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await supabase.from("model_training_images").delete().in("id", ids).throwOnError();
}

/** Puts the photos of a model into this order. @throws {PostgrestError} `model_not_editable` */
export async function orderTrainingImages(
  modelId: string,
  ids: readonly string[],
): Promise<void> {
  await supabase.rpc("order_training_images", { model_id: modelId, image_ids: [...ids] })
    .throwOnError();
}

/**
 * Holds the credits and queues the training; while one runs it changes nothing.
 * @throws {PostgrestError} `insufficient_credits`, `training_image_not_uploaded`, …
 */
export async function startTraining(modelId: string): Promise<Model> {
  const { data } = await supabase.rpc("start_training", { model_id: modelId }).throwOnError();
  return data;
}
