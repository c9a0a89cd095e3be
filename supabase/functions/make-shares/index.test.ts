import assert from "node:assert/strict";
import sharp from "sharp";
import { assertWithinLimits } from "../_shared/testing/limits.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";
import { COPIES_PER_RUN } from "./run-copying.ts";

/** A picture of 2K that is hard to encode. */
function largePicture(): Promise<Uint8Array<ArrayBuffer>> {
  return sharp({
    create: {
      width: 2048,
      height: 2048,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 20 },
    },
  }).png().toBuffer().then((bytes) => new Uint8Array(bytes));
}

Deno.test("the costliest copies of a run are within the limits of an Edge Function", async () => {
  const image = await largePicture();
  await assertWithinLimits(async () => {
    const queue = Array.from({ length: COPIES_PER_RUN + 1 }, (_, number) => ({
      share_photo_id: `shared-${number}`,
      lease_token: "lease",
      attempt: 1,
      image_path: `${number}.png`,
      copy_path: `${number}.webp`,
    }));
    const requests: string[] = [];
    const told: { share_photo_id: string; width: number }[] = [];
    await using server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
      const { pathname } = new URL(request.url);
      requests.push(`${request.method} ${pathname.split("/").slice(3).join("/")}`);
      if (pathname.endsWith("/rpc/claim_share_copies")) return Response.json(queue.splice(0, 1));
      if (pathname.endsWith("/rpc/complete_share_copy")) told.push(await request.json());
      if (request.method === "POST") return Response.json(true);
      return new Response(image);
    });
    await using worker = await startFunction("make-shares", `http://127.0.0.1:${server.addr.port}`);

    assert.equal((await worker.send({})).status, 401);
    assert.equal((await worker.send({ "x-webhook-token": WEBHOOK_TOKEN })).status, 202);
    const cost = await worker.cost();

    const copied = (number: number) => [
      "POST rpc/claim_share_copies",
      `GET object/generated-photos/${number}.png`,
      `POST object/shared-photos/${number}.webp`,
      "POST rpc/complete_share_copy",
    ];
    assert.deepEqual(requests, [
      ...Array.from({ length: COPIES_PER_RUN }, (_, number) => copied(number)).flat(),
      "POST rpc/wake_workers",
    ]);
    assert.deepEqual(told.map(({ width }) => width), Array(COPIES_PER_RUN).fill(1024));
    return cost;
  });
});
