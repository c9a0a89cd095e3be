import assert from "node:assert/strict";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import {
  makeModel,
  settledModel,
  signUp,
  type TestUser,
} from "../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "./invariants.ts";

async function startTraining(user: TestUser): Promise<string> {
  const modelId = await makeModel(user, [{ name: "portrait-1.jpg" }, { name: "portrait-2.jpg" }]);
  await user.client.rpc("start_training", { model_id: modelId }).throwOnError();
  return modelId;
}

async function photoFailures({ client }: TestUser, modelId: string) {
  const { data } = await client.from("model_training_images").select("failure_code")
    .eq("model_id", modelId).order("image_order").throwOnError();
  return data.map(({ failure_code }) => failure_code);
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
    const pids = functions.processes["train-model"] ?? [];
    if (run.leased && pids.length > 0) {
      for (const pid of pids) Deno.kill(pid, "SIGKILL");
      await sql`
        update private.training_queue set lease_expires_at = now()
        where lease_token = any(${run.tokens})`;
    }
    // Shorter than a worker takes to look at a photo.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

Deno.test(
  "a photo that kills its workers ends its training, and takes no other along",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    await using stack = await startTestStack({ renderer: "crop" });
    await using mallory = await signUp(stack);
    await using bystander = await signUp(stack);
    const [poisoned, harmless] = await Promise.all([
      startTraining(mallory),
      startTraining(bystander),
    ]);

    await killWhoeverTrains(stack, poisoned);
    const { status, failure_code } = await settledModel(mallory, poisoned);
    assert.deepEqual([status, failure_code], ["failed", "too_demanding"]);
    assert.deepEqual(await photoFailures(mallory, poisoned), ["too_demanding", null]);
    assert.equal((await settledModel(bystander, harmless)).status, "ready");
    assert.deepEqual(await photoFailures(bystander, harmless), [null, null]);
    await assertCreditsAddUp(stack);
  },
);
