import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readImageHeader } from "../_shared/images/header.ts";
import { DEFAULT_OPTIONS } from "../_shared/options.ts";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";
import { PATIENCE_MS } from "./run-queue.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

/**
 * A project and a Gemini in one server: four photos wait for each run, and every request succeeds
 * but the first ones, which are never answered.
 */
async function startWorld({ runs = 1, unanswered = 0 } = {}) {
  const photo = await drawPicture(1536, 2048, "jpeg");
  const generated = Buffer.from(await drawPicture(1024, 1024, "png")).toString("base64");
  const calls: Array<[string, Record<string, unknown>]> = [];
  const stored = new Map<string, Uint8Array>();
  const downloads: string[] = [];
  const closing = Promise.withResolvers<Response>();
  let claims = 0;
  let requests = 0;

  function answerRpc(name: string): unknown {
    if (name !== "claim_photos") return name === "complete_photo" ? true : null;
    if (claims++ >= runs) return [];
    return [1, 2, 3, 4].map((variation) =>
      claimedPhoto({
        photo_id: `photo-${4 * (claims - 1) + variation}`,
        variation,
        object_path: `generated/user-1/photo-${variation}-1`,
        training_images: ["a.jpg", "b.jpg", "c.jpg", "d.jpg"],
        options: { ...DEFAULT_OPTIONS, aspect_ratio: "1:1" },
      })
    );
  }

  const server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
    const { pathname } = new URL(request.url);
    const [, rpc] = /^\/rest\/v1\/rpc\/(\w+)$/.exec(pathname) ?? [];
    if (rpc) {
      calls.push([rpc, await request.json()]);
      return Response.json(answerRpc(rpc));
    }
    const [, object] = /^\/storage\/v1\/object\/(.+)$/.exec(pathname) ?? [];
    if (object && request.method === "POST") {
      stored.set(object, await request.bytes());
      return Response.json({ Id: "1", Key: object });
    }
    if (object) {
      downloads.push(object);
      return new Response(new Uint8Array(photo));
    }
    assert.match(pathname, /^\/v1beta\/models\/gemini-nano-banana-2\.1:generateContent$/);
    await request.body?.cancel();
    if (requests++ < unanswered) return await closing.promise;
    const part = { inlineData: { mimeType: "image/png", data: generated } };
    return Response.json({
      candidates: [{ content: { role: "model", parts: [part] }, finishReason: "STOP" }],
    });
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    calls,
    stored,
    downloads,
    async [Symbol.asyncDispose]() {
      closing.resolve(new Response(null, { status: 503 }));
      await server.shutdown();
    },
  };
}

Deno.test("four photos are made within the limits of an Edge Function", async () => {
  await using world = await startWorld();
  await using worker = await startFunction("generate-photos", world.url);
  const stranger = await worker.send({});
  assert.equal(stranger.status, 401);
  await stranger.body?.cancel();

  const accepted = await worker.send({ "x-webhook-token": WEBHOOK_TOKEN });
  assert.equal(accepted.status, 202);
  assert.deepEqual(await accepted.json(), { accepted: true });
  const { cpuMs, peakMb } = await worker.cost();

  const completed = world.calls.filter(([name]) => name === "complete_photo");
  assert.deepEqual(completed.map(([, args]) => args.photo_id).sort(), [
    "photo-1",
    "photo-2",
    "photo-3",
    "photo-4",
  ]);
  assert.equal(world.calls.at(-1)?.[0], "wake_workers");
  assert.equal(world.downloads.length, 5, "the photos share four images and one style");
  assert.equal(world.stored.size, 8);
  const thumbnail = world.stored.get("generated-photos/generated/user-1/photo-3-1-thumb.webp");
  assert.deepEqual(readImageHeader(thumbnail ?? new Uint8Array()), {
    format: "webp",
    width: 512,
    height: 512,
  });

  // https://supabase.com/docs/guides/functions/limits; the start of the process counts here too.
  assert.ok(cpuMs < 2_000, `${cpuMs} ms of CPU`);
  assert.ok(peakMb < 256, `${peakMb} MB`);
});

Deno.test("eight requests that are never answered do not keep the next user waiting", async () => {
  await using world = await startWorld({ runs: 3, unanswered: 8 });
  await using worker = await startFunction("generate-photos", world.url);
  const wake = async () => {
    const response = await worker.send({ "x-webhook-token": WEBHOOK_TOKEN });
    await response.body?.cancel();
  };
  const count = (name: string) => world.calls.filter(([call]) => call === name).length;
  const started = performance.now();
  await wake();
  await wake();
  while (count("wake_workers") < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  await wake();
  const { peakMb } = await worker.cost();
  assert.equal(count("complete_photo"), 4);
  assert.ok(performance.now() - started < 3 * PATIENCE_MS);
  assert.ok(peakMb < 256, `${peakMb} MB`);
});
