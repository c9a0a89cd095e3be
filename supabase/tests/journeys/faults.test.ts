import assert from "node:assert/strict";
import type { Fault } from "../../../local/extensions/pg-net.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "./invariants.ts";

let webhooks: Fault | undefined;

async function setGemini(stack: TestStack, path: string, method: string, body?: unknown) {
  const response = await fetch(`${stack.geminiUrl}/_local/${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  assert.ok(response.ok, await response.text());
}

async function generate(user: TestUser, modelId: string, styles: string[]): Promise<string> {
  const id = crypto.randomUUID();
  await user.client.rpc("create_generation_batch", { id, model_id: modelId, style_ids: styles })
    .throwOnError();
  return id;
}

async function ended(user: TestUser, batchId: string) {
  return await eventually(async () => {
    const { data } = await user.client.from("photo_generation_batches").select()
      .eq("id", batchId).single().throwOnError();
    return data.completed_at ? data : undefined;
  }, 40_000);
}

async function photosOf(user: TestUser, batchId: string) {
  const { data } = await user.client.from("photos").select().eq("generation_batch_id", batchId)
    .throwOnError();
  return data;
}

Deno.test(
  "what goes wrong on the way",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({
      renderer: "crop",
      onWebhook: () => webhooks,
    });
    await using user = await signUp(stack);
    const modelId = await trainModel(user);

    await t.step(
      "one blocked and one rate-limited image: the others arrive, so does the limited one",
      async () => {
        await setGemini(stack, "faults", "POST", { fault: "blocked" });
        await setGemini(stack, "faults", "POST", { fault: "rate_limited", retryDelaySeconds: 1 });
        const batchId = await generate(user, modelId, ["studio-grey"]);
        const batch = await ended(user, batchId);
        assert.deepEqual(
          [batch.status, batch.total_images_generated, batch.failed_count, batch.credits_used],
          ["partial", 3, 1, 3],
        );
        const photos = await photosOf(user, batchId);
        const [blocked] = photos.filter(({ status }) => status === "failed");
        assert.equal(blocked?.failure_code, "blocked");
        assert.ok(photos.some(({ status, attempts }) => status === "completed" && attempts === 2));
        await assertCreditsAddUp(stack);
      },
    );

    await t.step(
      "a function killed in mid-batch: the batch completes, each image charged once",
      async () => {
        await stack.sql`update private.settings set lease_duration = '4 seconds'`;
        await setGemini(stack, "settings", "PUT", { latencyMs: 1500 });
        const batchId = await generate(user, modelId, ["neon-alley"]);
        await eventually(async () =>
          (await photosOf(user, batchId)).some(({ status }) => status === "generating") || undefined
        );
        const pid = stack.functions.processes["generate-photos"];
        assert.ok(pid);
        Deno.kill(pid, "SIGKILL");
        await setGemini(stack, "settings", "PUT", { latencyMs: 0 });
        const batch = await ended(user, batchId);
        assert.deepEqual([batch.status, batch.total_images_generated], ["completed", 4]);
        assert.ok((await photosOf(user, batchId)).some(({ attempts }) => attempts > 1));
        await assertCreditsAddUp(stack);
        await stack.sql`update private.settings set lease_duration = default`;
      },
    );

    await t.step("a webhook that never arrives: cron finds the work", async () => {
      webhooks = "drop";
      const batchId = await generate(user, modelId, ["library"]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      webhooks = undefined;
      const batch = await ended(user, batchId);
      assert.deepEqual([batch.status, batch.total_images_generated], ["completed", 4]);
      await assertCreditsAddUp(stack);
    });

    await t.step("every webhook twice: each image is still charged once", async () => {
      webhooks = "duplicate";
      const batch = await ended(user, await generate(user, modelId, ["low-key"]));
      webhooks = undefined;
      assert.deepEqual([batch.status, batch.credits_used], ["completed", 4]);
      await assertCreditsAddUp(stack);
    });
  },
);
