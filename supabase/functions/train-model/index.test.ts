import assert from "node:assert/strict";
import sharp from "sharp";
import { MAX_SCANNED_PIXELS } from "../_shared/images/inspect.ts";
import { assertWithinLimits, type Cost } from "../_shared/testing/limits.ts";
import { progressivePicture } from "../_shared/testing/progressive-picture.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";
import { testPhoto } from "../_shared/testing/test-photo.ts";
import { MAX_PHOTO_PIXELS } from "../_shared/images/decode-photo.ts";

const PORTRAITS = [
  "portrait-1.jpg",
  "portrait-2.jpg",
  "portrait-3.jpg",
  "portrait-4.jpg",
  "portrait-5.webp",
];

/** Of the largest size, in several scans: what costs the most of all that is not refused. */
async function enlarged(name: string): Promise<Uint8Array> {
  const side = Math.floor(Math.sqrt(MAX_PHOTO_PIXELS));
  const photo = sharp(await testPhoto(name)).resize(side, side, { fit: "cover" });
  return new Uint8Array(await photo.jpeg({ quality: 92, progressive: true }).toBuffer());
}

/** A project where one model waits for its training, however many calls that takes. */
function startProject(photos: Uint8Array[]) {
  const judgements = new Map<string, unknown>();
  const objects = new Map(photos.map((photo, index) => [`training/${index + 1}.jpg`, photo]));
  const requests: string[] = [];
  const ends: Array<[string, Record<string, unknown>]> = [];
  const claimed = () => ({
    model_id: "model-1",
    lease_token: "lease",
    attempt: 1,
    user_id: "user-1",
    preview_path: "preview/user-1/one.webp",
    reference_path: "reference/user-1/one",
    images: photos.map((_, index) => ({
      id: `${index + 1}`,
      path: `training/${index + 1}.jpg`,
      number: index + 1,
      face_box: null,
      is_trained: false,
      judgement: judgements.get(`${index + 1}`) ?? null,
    })),
  });
  const server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
    const { pathname } = new URL(request.url);
    const [, rpc] = /^\/rest\/v1\/rpc\/(\w+)$/.exec(pathname) ?? [];
    const [, object] = /^\/storage\/v1\/object\/[\w-]+\/(.+)$/.exec(pathname) ?? [];
    requests.push(rpc ?? `${request.method} ${object}`);
    if (object && request.method === "GET") {
      return new Response(new Uint8Array(objects.get(object) ?? []));
    }
    if (object) {
      objects.set(object, await request.bytes());
      return Response.json({ Id: "1", Key: object });
    }
    const body = await request.json();
    if (rpc === "claim_training") return Response.json([claimed()]);
    if (rpc === "judge_training_image") judgements.set(body.image_id, body.judgement);
    else if (rpc !== "wake_workers") ends.push([rpc ?? "", body]);
    return Response.json(true);
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    requests,
    ends,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** What one call costs a worker that has to load everything. */
async function call(url: string): Promise<Cost> {
  await using worker = await startFunction("train-model", url);
  const response = await worker.send({ "x-webhook-token": WEBHOOK_TOKEN });
  assert.equal(response.status, 202);
  await response.body?.cancel();
  return await worker.cost();
}

Deno.test("five photos of the largest size, each call within the limits of an Edge Function", async () => {
  const photos = await Promise.all(PORTRAITS.map(enlarged));
  await assertWithinLimits(async () => {
    await using project = startProject(photos);
    const costs: Cost[] = [];
    while (project.ends.at(-1)?.[0] !== "complete_training") {
      costs.push(await call(project.url));
      assert.ok(project.ends.length <= PORTRAITS.length + 1, "each call looks at one at least");
    }
    assert.deepEqual([...new Set(project.ends.map(([name]) => name))], [
      "continue_training",
      "complete_training",
    ]);
    assert.deepEqual(project.ends.at(-1)?.[1], {
      model_id: "model-1",
      lease_token: "lease",
      preview_url: "preview/user-1/one.webp",
    });
    for (const number of [1, 2, 3, 4, 5]) {
      const made = `POST reference/user-1/one-${number}.jpg`;
      assert.equal(project.requests.filter((request) => request === made).length, 1, made);
    }
    return {
      cpuMs: Math.max(...costs.map(({ cpuMs }) => cpuMs)),
      peakMb: Math.max(...costs.map(({ peakMb }) => peakMb)),
    };
  });
});

const FACELESS: Record<string, () => Promise<Uint8Array>> = {
  "a cup of coffee": () => enlarged("no-person-coffee.jpg"),
  "a picture of as many scans as may be": () => {
    const side = Math.floor(Math.sqrt(MAX_PHOTO_PIXELS));
    return progressivePicture(side, side, Math.floor(MAX_SCANNED_PIXELS / side ** 2));
  },
};

for (const [what, photoOf] of Object.entries(FACELESS)) {
  Deno.test(`so is a search for a face on ${what}`, async () => {
    const photo = await photoOf();
    await assertWithinLimits(async () => {
      await using project = startProject([photo]);
      const cost = await call(project.url);
      await call(project.url);
      assert.deepEqual(project.ends.map(([name]) => name), ["continue_training", "fail_training"]);
      assert.equal(project.ends.at(-1)?.[1].failure_code, "no_face");
      return cost;
    });
  });
}

Deno.test("nobody but the database and operators may call it", async () => {
  await using project = startProject([]);
  await using worker = await startFunction("train-model", project.url);
  const response = await worker.send({});
  await response.body?.cancel();
  assert.deepEqual([response.status, project.requests], [401, []]);
});
