import assert from "node:assert/strict";
import { createServiceClient } from "../_shared/service-client.ts";
import { createTrainingQueue } from "./training-queue.ts";

Deno.test("each call names its function and its arguments as the database does", async () => {
  const sent: unknown[] = [];
  const row = {
    model_id: "model-1",
    lease_token: "lease-1",
    attempt: 1,
    user_id: "user-1",
    ends_at: "2026-11-22T12:00:00Z",
    preview_path: "preview/user-1/one.webp",
    images: [{ id: "image-1", path: "training/user-1/1.jpg" }],
  };
  const client = createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (input, init) => {
      const name = String(input).split("/rpc/")[1];
      sent.push([name, JSON.parse(String(init?.body))]);
      return Promise.resolve(Response.json(name === "claim_training" ? [row] : null));
    },
  );
  const queue = createTrainingQueue(client);
  const lease = { model_id: "model-1", lease_token: "lease-1" };

  const [training] = await queue.claim(2);
  assert.ok(training);
  assert.deepEqual(training, row);
  await queue.complete(training, training.preview_path);
  await queue.fail(training, "photo_missing", [{ id: "image-1", failure_code: "photo_missing" }]);
  await queue.reschedule(training, "storage_unavailable");
  await queue.wakeWorkers();

  assert.deepEqual(sent, [
    ["claim_training", { limit: 2 }],
    ["complete_training", { ...lease, preview_url: "preview/user-1/one.webp" }],
    ["fail_training", {
      ...lease,
      failure_code: "photo_missing",
      image_failures: [{ id: "image-1", failure_code: "photo_missing" }],
    }],
    ["reschedule_training", { ...lease, failure_code: "storage_unavailable" }],
    ["wake_workers", {}],
  ]);
});
