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
    preview_path: "preview/user-1/one.webp",
    reference_path: "reference/user-1/one",
    images: [{
      id: "image-1",
      path: "training/user-1/1.jpg",
      number: 1,
      face_box: { x: 0.1, y: 0.1, width: 0.2, height: 0.2 },
      is_trained: false,
      judgement: null,
    }],
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
  const failure = { failure_code: "no_face", advice: [] } as const;

  const [training] = await queue.claim(2);
  assert.ok(training);
  assert.deepEqual(training, row);
  await queue.judge(training, "image-1", failure);
  await queue.handOn(training);
  await queue.complete(training, training.preview_path);
  await queue.fail(training, "no_face", [{ id: "image-1", ...failure }]);
  await queue.reschedule(training, "storage_unavailable");
  await queue.wakeWorkers();

  assert.deepEqual(sent, [
    ["claim_training", { limit: 2 }],
    ["judge_training_image", { ...lease, image_id: "image-1", judgement: failure }],
    ["continue_training", lease],
    ["complete_training", { ...lease, preview_url: "preview/user-1/one.webp" }],
    ["fail_training", {
      ...lease,
      failure_code: "no_face",
      image_failures: [{ id: "image-1", ...failure }],
    }],
    ["reschedule_training", { ...lease, failure_code: "storage_unavailable" }],
    ["wake_workers", {}],
  ]);
});
