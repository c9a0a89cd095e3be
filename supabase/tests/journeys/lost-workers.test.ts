import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser } from "../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "./invariants.ts";

async function startTraining({ id, client }: TestUser): Promise<string> {
  const bytes = await Deno.readFile(testPhoto("portrait-1.jpg"));
  const path = `training/${id}/me.jpg`;
  await client.storage.from("model-training-images")
    .upload(path, bytes, { contentType: "image/jpeg" });
  const { data: model } = await client.from("models")
    .insert({ name: "Me", gender: "mujer" }).select().single().throwOnError();
  await client.from("model_training_images").insert({
    model_id: model.id,
    image_url: path,
    image_order: 1,
    file_size: bytes.length,
    file_name: "me.jpg",
  }).throwOnError();
  await client.rpc("start_training", { model_id: model.id }).throwOnError();
  return model.id;
}

async function fateOf({ client }: TestUser, modelId: string) {
  return await eventually(async () => {
    const { data } = await client.from("models").select("status, failure_code").eq("id", modelId)
      .single().throwOnError();
    return data.status === "training" ? undefined : data;
  }, 60_000);
}

/**
 * Kills each worker that is given this model, with all it has, until nobody is given it any more.
 * Its leases lapse at once instead of minutes later.
 */
async function killWhoeverTrains({ sql, functions }: TestStack, modelId: string): Promise<void> {
  while (true) {
    const [run] = await sql<{ tokens: string[]; leased: boolean }[]>`
      select run.lease_token is not null as leased, array(
        select lease_token from private.training_queue where lease_token is not null
      ) as tokens
      from private.training_queue as run where run.model_id = ${modelId}`;
    if (!run) return;
    const pid = functions.processes["train-model"];
    if (run.leased && pid !== undefined) {
      Deno.kill(pid, "SIGKILL");
      await sql`
        update private.training_queue set lease_expires_at = now()
        where lease_token = any(${run.tokens})`;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

Deno.test(
  "a training that kills its workers ends by itself, and takes no other along",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    await using stack = await startTestStack({ renderer: "crop" });
    await stack.sql`
      update private.settings
      set training_min_duration = '3 seconds', training_max_duration = '3 seconds'`;
    await using mallory = await signUp(stack);
    await using bystander = await signUp(stack);
    const [poisoned, harmless] = await Promise.all([
      startTraining(mallory),
      startTraining(bystander),
    ]);

    await killWhoeverTrains(stack, poisoned);
    assert.deepEqual(await fateOf(mallory, poisoned), {
      status: "failed",
      failure_code: "too_demanding",
    });
    assert.deepEqual(await fateOf(bystander, harmless), { status: "ready", failure_code: null });
    await assertCreditsAddUp(stack);
  },
);
