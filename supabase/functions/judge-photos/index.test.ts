import assert from "node:assert/strict";
import sharp from "sharp";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { storeFace } from "../_shared/faces/stored-face.ts";
import { encodeJpeg } from "../_shared/images/encode-jpeg.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";
import { assertWithinLimits } from "../_shared/testing/limits.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";
import { testPhoto } from "../_shared/testing/test-photo.ts";

/** A portrait in another size. */
async function portrait(width: number, height: number): Promise<ImageData> {
  const rgba = await sharp(await testPhoto("portrait-2.jpg")).resize(width, height)
    .ensureAlpha().raw().toBuffer();
  return new ImageData(new Uint8ClampedArray(rgba), width, height);
}

/** The portrait at the lower edge of a wide picture of 1K, its face too small in the thumbnail. */
async function widePicture(): Promise<{ image: Uint8Array; thumbnail: Uint8Array }> {
  const wide = new ImageData(1584, 672);
  wide.data.fill(128);
  const small = await portrait(480, 596);
  for (let y = 0; y < small.height; y++) {
    const row = small.data.subarray(y * small.width * 4, (y + 1) * small.width * 4);
    wide.data.set(row, ((y + 70) * wide.width + 500) * 4);
  }
  for (let at = 3; at < wide.data.length; at += 4) wide.data[at] = 255;
  return { image: await encodeJpeg(wide), thumbnail: await encodeThumbnail(wide) };
}

/** As large as references are. */
async function reference(): Promise<{ bytes: Uint8Array; face: unknown }> {
  const large = await portrait(1237, 1536);
  const [face] = (await createFaceFinder({ read: readFile })).find(large);
  assert.ok(face);
  return {
    bytes: await encodeJpeg(large),
    face: storeFace(face, { x: 0, y: 0, width: large.width, height: large.height }),
  };
}

Deno.test("the costliest portraits of a run are within the limits of an Edge Function", async () => {
  const { image, thumbnail } = await widePicture();
  const { bytes, face } = await reference();
  await assertWithinLimits(async () => {
    const portraitOf = (person: number) => ({
      photo_id: `photo-${person}`,
      lease_token: "lease",
      attempt: 1,
      image_path: `${person}.jpg`,
      thumbnail_path: `${person}-thumb.webp`,
      refs: [1, 2, 3, 4].map((number) => ({ path: `reference/${person}-${number}.jpg`, face })),
    });
    const queue = [portraitOf(1), portraitOf(2), portraitOf(3)];
    const requests: string[] = [];
    const recorded: { photo_id: string; lease_token: string; likeness: number }[] = [];
    await using server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
      const { pathname } = new URL(request.url);
      requests.push(`${request.method} ${pathname.split("/").slice(3).join("/")}`);
      if (pathname.endsWith("/rpc/claim_likeness")) return Response.json(queue.splice(0, 1));
      if (pathname.endsWith("/rpc/record_likeness")) recorded.push(await request.json());
      if (request.method === "POST") return Response.json(true);
      if (pathname.includes("/reference/")) return new Response(new Uint8Array(bytes));
      return new Response(new Uint8Array(pathname.endsWith(".webp") ? thumbnail : image));
    });
    await using worker = await startFunction(
      "judge-photos",
      `http://127.0.0.1:${server.addr.port}`,
    );

    assert.equal((await worker.send({})).status, 401);
    assert.equal((await worker.send({ "x-webhook-token": WEBHOOK_TOKEN })).status, 202);
    const cost = await worker.cost();

    const judged = (person: number) => [
      "POST rpc/claim_likeness",
      `GET object/generated-photos/${person}-thumb.webp`,
      `GET object/generated-photos/${person}.jpg`,
      ...[1, 2, 3, 4].map((number) =>
        `GET object/model-training-images/reference/${person}-${number}.jpg`
      ),
      "POST rpc/record_likeness",
    ];
    assert.deepEqual(requests, [...judged(1), ...judged(2), "POST rpc/wake_workers"]);
    assert.deepEqual(recorded.map(({ photo_id, lease_token }) => [photo_id, lease_token]), [
      ["photo-1", "lease"],
      ["photo-2", "lease"],
    ]);
    for (const { likeness } of recorded) assert.ok(likeness > 0.8 && likeness <= 1, `${likeness}`);
    return cost;
  });
});
