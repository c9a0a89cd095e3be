import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { imageUpload } from "./image-upload.ts";
import { assertRefused, type Send } from "./send.ts";
import type { World } from "./world.ts";

const TRAINING = "model-training-images";

/** Adding, changing and deleting files of others, and those of one's own that are in use. */
export const writingFiles: Theme = {
  name: "changing other people's files",
  attacks: (world) => [
    ...writing(world, "another user", world.mallory.send),
    ...writing(world, "a visitor", world.visitor),
    ...ofOnesOwn(world),
    ...changingBuckets(world),
  ],
};

function writing({ alice, mallory }: World, who: string, send: Send): Attack[] {
  const targets: Record<string, string> = {
    "a new file in another's folder": `${TRAINING}/training/${alice.id}/new.jpg`,
    "another's photo": `${TRAINING}/${alice.trainedPath}`,
    "another's portrait": `generated-photos/${alice.photoPath}`,
    "a new portrait": `generated-photos/generated/${mallory.id}/mine.jpg`,
    "a preview": `model-previews/preview/${mallory.id}/mine.webp`,
    "a style": "style-images/studio-grey.jpg",
    "an avatar": `avatars/${alice.id}/${crypto.randomUUID()}.jpg`,
    "another's own style": `own-style-images/${alice.stylePath}`,
    "what another uploaded for a style": `own-style-images/${alice.styleUploadPath}`,
    "a new picture for another's style": `own-style-images/upload/${alice.id}/new.jpg`,
    "a prepared picture of one's own": `own-style-images/style/${mallory.id}/mine.jpg`,
    "a bucket that is none": "nothing/x.jpg",
  };
  return [
    ...Object.entries(targets).flatMap(([what, target]) => {
      const [bucket = "", ...rest] = target.split("/");
      const name = rest.join("/");
      const path = `/storage/v1/object/${target}`;
      return [
        attack(`${who}: upload ${what}`, async () => {
          assertRefused(await send(path, imageUpload("POST")), 400);
        }),
        attack(`${who}: overwrite ${what}`, async () => {
          assertRefused(await send(path, imageUpload("POST", { "x-upsert": "true" })), 400);
        }),
        attack(`${who}: update ${what}`, async () => {
          assertRefused(await send(path, imageUpload("PUT")), 400);
        }),
        attack(`${who}: sign an upload of ${what}`, async () => {
          for (const upsert of ["true", "false"]) {
            const sign = json("POST", {}, { "x-upsert": upsert });
            assertRefused(await send(`/storage/v1/object/upload/sign/${target}`, sign), 400);
          }
        }),
        attack(`${who}: delete ${what}`, async () => {
          assertRefused(await send(path, { method: "DELETE" }), 400);
          const many = await send(
            `/storage/v1/object/${bucket}`,
            json("DELETE", { prefixes: [name] }),
          );
          assert.ok(many.status === 400 || many.text === "[]", many.text);
        }),
        ...["move", "copy"].map((verb) =>
          attack(`${who}: ${verb} ${what} here, and something there`, async () => {
            const mine = { bucket: TRAINING, name: mallory.loosePath };
            const fresh = { bucket: TRAINING, name: `training/${mallory.id}/stolen.jpg` };
            const theirs = { bucket, name };
            for (const [from, to] of [[theirs, fresh], [mine, theirs]] as const) {
              const body = {
                bucketId: from.bucket,
                sourceKey: from.name,
                destinationBucket: to.bucket,
                destinationKey: to.name,
              };
              const order = json("POST", body, { "x-upsert": "true" });
              assertRefused(await send(`/storage/v1/object/${verb}`, order), 400);
            }
          })
        ),
      ];
    }),
  ];
}

/** What even the owner may not do: what a model or a style was made of stays as it is. */
function ofOnesOwn({ mallory }: World): Attack[] {
  const { client, trainedPath, draftPath, loosePath, stylePath, styleUploadPath, id } = mallory;
  const files = {
    "a trained photo": [TRAINING, trainedPath, loosePath, "training"],
    "a photo of a draft": [TRAINING, draftPath, loosePath, "training"],
    "the picture of a style": ["own-style-images", stylePath, styleUploadPath, "upload"],
  } as const;
  return Object.entries(files).flatMap(([what, [bucketId, path, other, folder]]) => {
    const bucket = client.storage.from(bucketId);
    return [
      attack(`exchange the bytes of ${what}`, async () => {
        const bytes = new Blob(["other"], { type: "image/jpeg" });
        assert.ok((await bucket.update(path, bytes)).error);
        assert.ok((await bucket.upload(path, bytes, { upsert: true })).error);
        assert.ok((await bucket.createSignedUploadUrl(path, { upsert: true })).error);
        assert.ok((await bucket.copy(other, path)).error);
      }),
      attack(`take away ${what}`, async () => {
        const { data } = await bucket.remove([path]);
        assert.deepEqual(data, []);
        assert.ok((await bucket.move(path, `${folder}/${id}/elsewhere.jpg`)).error);
      }),
    ];
  });
}

function changingBuckets({ mallory: { client, id }, visitor }: World): Attack[] {
  return [
    attack("see the buckets", async () => {
      assert.deepEqual((await client.storage.listBuckets()).data ?? [], []);
      assert.ok((await client.storage.getBucket(TRAINING)).error);
    }),
    attack("make a bucket", async () => {
      assert.ok((await client.storage.createBucket(`mine-${id}`, { public: true })).error);
    }),
    attack("make a private bucket public", async () => {
      assert.ok((await client.storage.updateBucket(TRAINING, { public: true })).error);
    }),
    attack("empty a bucket", async () => {
      await client.storage.emptyBucket(TRAINING);
      await client.storage.emptyBucket("generated-photos");
    }),
    attack("delete a bucket", async () => {
      assert.ok((await client.storage.deleteBucket("model-previews")).error);
    }),
    attack("the same without a session", async () => {
      assertRefused(await visitor("/storage/v1/bucket", json("POST", { id: "b", name: "b" })), 400);
      assertRefused(await visitor(`/storage/v1/bucket/${TRAINING}`, { method: "DELETE" }), 400);
      assertRefused(
        await visitor(`/storage/v1/bucket/${TRAINING}`, json("PUT", { public: true })),
        400,
      );
    }),
  ];
}
