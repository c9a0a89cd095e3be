import assert from "node:assert/strict";
import type { TestStack } from "../../../../../local/testing/test-stack.ts";
import { signUp, type TestUser, trainModel } from "../../../../../local/testing/test-user.ts";
import { finishedBatch } from "./finished-batch.ts";

/** Somebody who can generate. */
export interface UserWithModel extends TestUser {
  modelId: string;
}

/** Somebody who has portraits. */
export interface UserWithPortraits extends UserWithModel {
  batchId: string;
  /** The newest first, as the gallery shows them. */
  photoIds: string[];
}

/** Signs somebody up and trains a model of one photo, called "Me": 99 credits are left. */
export async function userWithModel(stack: TestStack): Promise<UserWithModel> {
  const user = await signUp(stack);
  return { ...user, modelId: await trainModel(user) };
}

/** The same, with a finished batch of four portraits of each style. */
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
