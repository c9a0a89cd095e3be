import type { TablesInsert } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";

/** A row for an uploaded photo; the page makes the id, so that sending it twice is harmless. */
export type NewTrainingImage = Required<
  Pick<
    TablesInsert<"model_training_images">,
    "id" | "model_id" | "image_url" | "image_order" | "file_size" | "file_name"
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
