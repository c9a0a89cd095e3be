import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import type { Model } from "./add-model.ts";
import { PORTRAIT_SIZE } from "./portraits.ts";
import { minutesAgo, portraitPath, type Studio } from "./studio.ts";

export type Batch = Database["public"]["Tables"]["photo_generation_batches"]["Row"];
export type Photo = Database["public"]["Tables"]["photos"]["Row"];

/** How one photo of a batch stands, and whatever else is to differ. */
export type PhotoState =
  & Pick<Photo, "style_id" | "variation" | "status">
  & Partial<Omit<Photo, "backgrounds" | "styles">>;

/** Adds a batch as work would have left it. Nothing of it is queued, so it stays as it is. */
export async function addBatch(
  studio: Studio,
  model: Model,
  values: Pick<Batch, "status"> & Partial<Omit<Batch, "backgrounds" | "styles">>,
  states: readonly PhotoState[],
): Promise<{ batch: Batch; photos: Photo[] }> {
  const { sql } = studio;
  const count = (status: Photo["status"]) => states.filter((photo) => photo.status === status);
  const owner = { user_id: model.user_id, model_id: model.id };
  const [batch] = await sql<Batch[]>`
    insert into public.photo_generation_batches ${
    sql({
      ...owner,
      id: crypto.randomUUID(),
      generation_model_id: "gemini-nano-banana-2.1",
      total_images_requested: states.length,
      total_images_generated: count("completed").length,
      failed_count: count("failed").length,
      credits_used: count("completed").length,
      deadline_at: minutesAgo(studio, -60),
      created_at: minutesAgo(studio, 1),
      ...values,
    })
  } returning *`;
  if (!batch) throw new Error("the batch was not stored");
  const photos: Photo[] = [];
  for (const state of states) {
    const finished = state.status === "completed" && storedPortrait(studio, state, batch);
    const row = {
      ...owner,
      generation_batch_id: batch.id,
      price: 1,
      variations: 4,
      created_at: batch.created_at,
      ...finished,
      ...state,
    };
    photos.push(...await sql<Photo[]>`insert into public.photos ${sql(row)} returning *`);
  }
  return { batch, photos };
}

function storedPortrait(
  { portraits }: Studio,
  { style_id, variation }: PhotoState,
  { created_at, generation_model_id }: Batch,
) {
  const portrait = portraits.find((one) => one.styleId === style_id && one.variation === variation);
  if (!portrait) throw new Error(`${style_id} ${variation} was not rendered`);
  return {
    url: `${portraitPath(portrait)}.jpg`,
    thumbnail_url: `${portraitPath(portrait)}-thumb.webp`,
    ...PORTRAIT_SIZE,
    credits_used: 1,
    attempts: 1,
    generation_model_id,
    style_version: 1,
    reference_set: 1,
    started_at: created_at,
    completed_at: created_at,
  };
}
