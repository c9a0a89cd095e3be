import { eventually } from "../../../local/testing/eventually.ts";
import type { TestUser } from "../../../local/testing/test-user.ts";
import type { Tables } from "../../functions/_shared/database.types.ts";

/** Asks for portraits in these styles; gives the batch's id. */
export async function generate(
  user: TestUser,
  modelId: string,
  styles: string[],
  variations = 4,
): Promise<string> {
  const id = crypto.randomUUID();
  await user.client.rpc("create_generation_batch", {
    id,
    model_id: modelId,
    style_ids: styles,
    variations,
  }).throwOnError();
  return id;
}

/** The batch when it has ended; throws when that takes longer than `limitMs`. */
export async function ended(
  user: TestUser,
  batchId: string,
  limitMs = 40_000,
): Promise<Tables<"photo_generation_batches">> {
  return await eventually(async () => {
    const { data } = await user.client.from("photo_generation_batches").select()
      .eq("id", batchId).single().throwOnError();
    return data.completed_at ? data : undefined;
  }, limitMs);
}

/** All photos of a batch. */
export async function photosOf(user: TestUser, batchId: string): Promise<Tables<"photos">[]> {
  const { data } = await user.client.from("photos").select().eq("generation_batch_id", batchId)
    .throwOnError();
  return data;
}
