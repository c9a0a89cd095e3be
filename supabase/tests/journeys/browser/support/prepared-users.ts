import assert from "node:assert/strict";
import type { TestStack } from "../../../../../local/testing/test-stack.ts";
import { type UserWithModel, userWithModel } from "../../../../../local/testing/test-user.ts";
import { finishedBatch } from "./finished-batch.ts";

/** Somebody who has portraits. */
export interface UserWithPortraits extends UserWithModel {
  batchId: string;
  /** The newest first, as the gallery shows them. */
  photoIds: string[];
}

/** Somebody with a model called "Me" and a finished batch of four portraits of each style. */
export async function userWithPortraits(
  stack: TestStack,
  styleIds: string[] = ["studio-grey"],
): Promise<UserWithPortraits> {
  const user = await userWithModel(stack);
  const batchId = crypto.randomUUID();
  await user.client.rpc("create_generation_batch", {
    id: batchId,
    model_id: user.modelId,
    style_ids: styleIds,
  }).throwOnError();
  const batch = await finishedBatch(user, batchId);
  assert.equal(batch.status, "completed");
  const { data: photos } = await user.client.from("photos").select("id")
    .order("completed_at", { ascending: false }).order("id", { ascending: false }).throwOnError();
  return { ...user, batchId, photoIds: photos.map(({ id }) => id) };
}
