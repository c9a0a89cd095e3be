import assert from "node:assert/strict";
import { createServiceClient } from "../_shared/service-client.ts";
import { createPhotoQueue } from "./photo-queue.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

Deno.test("each call names its function and its arguments as the database does", async () => {
  const sent: unknown[] = [];
  const client = createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (input, init) => {
      sent.push([
        String(input).split("/rpc/")[1],
        JSON.parse(String(init?.body)),
      ]);
      return Promise.resolve(Response.json([]));
    },
  );
  const queue = createPhotoQueue(client);
  const photo = claimedPhoto();
  const lease = { photo_id: "photo-1", lease_token: "lease-1" };

  await queue.claim(4);
  await queue.complete(photo, { extension: "png", width: 768, height: 1024 });
  await queue.fail(photo, { failureCode: "blocked", detail: "SAFETY" });
  await queue.reschedule(photo, { failureCode: "storage_unavailable", detail: "down" }, 0);
  await queue.reschedule(photo, { failureCode: "rate_limited", detail: "429" }, null);
  const refusal = { failureCode: "no_image", detail: "STOP", tries: 2, omit: false } as const;
  await queue.refuse(photo, refusal);
  await queue.giveBack(photo, 3_000);
  await queue.giveBack(photo, 3_000, { failureCode: "service_suspended", detail: "402" });
  const pause = { until: new Date(0), requestsPerMinute: null, closed: false, suspendedFor: null };
  await queue.pauseProvider("gemini-nano-banana-2.1", pause);
  await queue.pauseProvider("gemini-nano-banana-2.1", { ...pause, requestsPerMinute: 60 });
  await queue.pauseProvider("gemini-nano-banana-2.1", { ...pause, suspendedFor: "402" });
  await queue.pauseProvider("gemini-nano-banana-2.1", { ...pause, closed: true });
  await queue.wakeWorkers();

  assert.deepEqual(sent, [
    ["claim_photos", { limit: 4 }],
    ["complete_photos", {
      photos: [{ ...lease, extension: "png", width: 768, height: 1024 }],
    }],
    ["fail_photo", { ...lease, failure_code: "blocked", detail: "SAFETY" }],
    ["reschedule_photo", {
      ...lease,
      failure_code: "storage_unavailable",
      detail: "down",
      delay_ms: 0,
    }],
    ["reschedule_photo", {
      ...lease,
      failure_code: "rate_limited",
      detail: "429",
    }],
    ["refuse_photo", {
      ...lease,
      failure_code: "no_image",
      detail: "STOP",
      tries: 2,
      omit: false,
    }],
    ["return_photo", { ...lease, delay_ms: 3_000 }],
    ["return_photo", {
      ...lease,
      delay_ms: 3_000,
      failure_code: "service_suspended",
      detail: "402",
    }],
    ["pause_provider", {
      generation_model_id: "gemini-nano-banana-2.1",
      until: "1970-01-01T00:00:00.000Z",
    }],
    ["pause_provider", {
      generation_model_id: "gemini-nano-banana-2.1",
      until: "1970-01-01T00:00:00.000Z",
      requests_per_minute: 60,
    }],
    ["pause_provider", {
      generation_model_id: "gemini-nano-banana-2.1",
      until: "1970-01-01T00:00:00.000Z",
      suspended_for: "402",
    }],
    ["pause_provider", {
      generation_model_id: "gemini-nano-banana-2.1",
      until: "1970-01-01T00:00:00.000Z",
      closed: true,
    }],
    ["wake_workers", {}],
  ]);
});
