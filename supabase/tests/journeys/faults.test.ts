import assert from "node:assert/strict";
import type { Fault } from "../../../local/extensions/pg-net.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack } from "../../../local/testing/test-stack.ts";
import { signUp, trainModel } from "../../../local/testing/test-user.ts";
import { GeminiControl } from "../faults/gemini-control.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";

let webhooks: Fault | undefined;

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
    const gemini = new GeminiControl(stack.geminiUrl ?? "");

    await t.step(
      "one blocked and one rate-limited image: the others arrive, so does the limited one",
      async () => {
        await gemini.addFaults([
          { fault: "blocked" },
          { fault: "rate_limited", retryDelaySeconds: 1 },
        ]);
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
        await gemini.change({ latencyMs: 1500 });
        const batchId = await generate(user, modelId, ["neon-alley"]);
        await eventually(async () =>
          (await photosOf(user, batchId)).some(({ status }) => status === "generating") || undefined
        );
        const pids = stack.functions.processes["generate-photos"];
        assert.ok(pids);
        for (const pid of pids) Deno.kill(pid, "SIGKILL");
        await gemini.change({ latencyMs: 0 });
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
