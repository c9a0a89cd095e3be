import type { Tables } from "../../../../functions/_shared/database.types.ts";
import { eventually } from "../../../../../local/testing/eventually.ts";
import type { TestUser } from "../../../../../local/testing/test-user.ts";

/** Milliseconds for a few portraits on a busy machine. */
const PATIENCE = 60_000;

/** A batch of the user's, once it has ended, as the database has it. */
export async function finishedBatch(
  { client }: TestUser,
  id: string,
): Promise<Tables<"photo_generation_batches">> {
  return await eventually(async () => {
    const { data } = await client.from("photo_generation_batches").select()
      .eq("id", id).single().throwOnError();
    return data.completed_at ? data : undefined;
  }, PATIENCE);
}
