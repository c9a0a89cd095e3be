import assert from "node:assert/strict";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { MAX_SCANNED_PIXELS } from "../_shared/images/inspect.ts";
import { progressivePicture } from "../_shared/testing/progressive-picture.ts";
import { MAX_TRAINING_PIXELS } from "./check-image.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";

/** What takes most of a worker's memory, and of its CPU time. */
const PHOTOS = {
  "the largest size": () => drawPicture(2500, MAX_TRAINING_PIXELS / 2500, "jpeg"),
  "as many scans as may be": () => progressivePicture(2400, 2500, MAX_SCANNED_PIXELS / 6_000_000),
};

for (const [what, photoOf] of Object.entries(PHOTOS)) {
  Deno.test(`five photos of ${what} are within the limits of an Edge Function`, async () => {
    const photo = await photoOf();
    const requests: string[] = [];
    const completed: unknown[] = [];
    const training = {
      model_id: "model-1",
      lease_token: "lease",
      attempt: 1,
      user_id: "user-1",
      ends_at: new Date().toISOString(),
      preview_path: "preview/user-1/one.webp",
      images: [1, 2, 3, 4, 5].map((index) => ({ id: `${index}`, path: `training/${index}.jpg` })),
    };
    await using server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
      const { pathname } = new URL(request.url);
      requests.push(`${request.method} ${pathname}`);
      if (pathname.endsWith("/rpc/claim_training")) return Response.json([training]);
      if (pathname.endsWith("/rpc/complete_training")) completed.push(await request.json());
      if (request.method === "GET") return new Response(new Uint8Array(photo));
      return Response.json({ Id: "1", Key: "k" });
    });
    await using worker = await startFunction("train-model", `http://127.0.0.1:${server.addr.port}`);

    assert.equal((await worker.send({})).status, 401);
    assert.equal((await worker.send({ "x-webhook-token": WEBHOOK_TOKEN })).status, 202);
    const { cpuMs, peakMb } = await worker.cost();

    assert.deepEqual(requests, [
      "POST /rest/v1/rpc/claim_training",
      ...training.images.map(({ path }) => `GET /storage/v1/object/model-training-images/${path}`),
      "POST /storage/v1/object/model-previews/preview/user-1/one.webp",
      "POST /rest/v1/rpc/complete_training",
      "POST /rest/v1/rpc/wake_workers",
    ]);
    assert.deepEqual(completed, [
      { model_id: "model-1", lease_token: "lease", preview_url: "preview/user-1/one.webp" },
    ]);
    // https://supabase.com/docs/guides/functions/limits
    assert.ok(cpuMs < 2_000, `${cpuMs} ms of CPU`);
    assert.ok(peakMb < 256, `${peakMb} MB`);
  });
}
