import assert from "node:assert/strict";
import sharp from "sharp";
import { assertWithinLimits } from "../_shared/testing/limits.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";
import { testPhoto } from "../_shared/testing/test-photo.ts";
import { MAX_STYLE_PIXELS } from "./prepare-picture.ts";

/** Of the largest size, in several scans: what costs the most of all that is not refused. */
async function enlarged(name: string): Promise<Uint8Array> {
  const side = Math.floor(Math.sqrt(MAX_STYLE_PIXELS));
  const photo = sharp(await testPhoto(name)).resize(side, side, { fit: "cover" });
  return new Uint8Array(await photo.jpeg({ quality: 92, progressive: true }).toBuffer());
}

/** A project where one style waits. */
function startProject(picture: Uint8Array) {
  const requests: string[] = [];
  let waiting = true;
  const server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
    const { pathname } = new URL(request.url);
    const [, rpc] = /^\/rest\/v1\/rpc\/(\w+)$/.exec(pathname) ?? [];
    const [, object] = /^\/storage\/v1\/object\/[\w-]+\/(.+)$/.exec(pathname) ?? [];
    requests.push(rpc ?? `${request.method} ${object}`);
    if (object && request.method === "GET") return new Response(new Uint8Array(picture));
    await request.bytes();
    if (object) return Response.json({ Id: "1", Key: object });
    if (rpc !== "claim_styles") return Response.json(true);
    const claimed = waiting
      ? [{
        style_id: "style-1",
        lease_token: "lease",
        attempt: 1,
        upload_path: "upload/user-1/one.jpg",
        object_path: "style/user-1/one",
      }]
      : [];
    waiting = false;
    return Response.json(claimed);
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    requests,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

for (const name of ["two-people.jpg", "no-person-cat.jpg", "no-person-coffee.jpg"]) {
  Deno.test(`${name} in the largest size, within the limits of an Edge Function`, async () => {
    const picture = await enlarged(name);
    await assertWithinLimits(async () => {
      await using project = startProject(picture);
      await using worker = await startFunction("prepare-styles", project.url);
      const response = await worker.send({ "x-webhook-token": WEBHOOK_TOKEN });
      assert.equal(response.status, 202);
      await response.body?.cancel();
      const cost = await worker.cost();
      assert.deepEqual(project.requests, [
        "claim_styles",
        "GET upload/user-1/one.jpg",
        "POST style/user-1/one.jpg",
        "POST style/user-1/one-card.webp",
        "complete_style",
        "wake_workers",
      ]);
      return cost;
    });
  });
}

Deno.test("nobody but the database and operators may call it", async () => {
  await using project = startProject(new Uint8Array());
  await using worker = await startFunction("prepare-styles", project.url);
  const response = await worker.send({});
  await response.body?.cancel();
  assert.deepEqual([response.status, project.requests], [401, []]);
});
