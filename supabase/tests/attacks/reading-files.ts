import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { type Answer, assertRefused, type Send } from "./send.ts";
import type { World } from "./world.ts";

/** Reading, signing and listing files of others. */
export const readingFiles: Theme = {
  name: "reading other people's files",
  attacks: (world) => [
    ...reading(world, "another user", world.mallory.send),
    ...reading(world, "a visitor", world.visitor),
  ],
};

function reading(world: World, who: string, send: Send): Attack[] {
  return [
    ...privateFiles(world).flatMap(([bucket, paths]) =>
      readingPrivate(world, who, send, bucket, paths)
    ),
    ...readingPublic(world, who, send),
  ];
}

/** What Alice has in the private buckets. */
function privateFiles({ alice }: World): [bucket: string, paths: [string, ...string[]]][] {
  return [
    ["model-training-images", [alice.trainedPath, alice.draftPath, alice.loosePath]],
    ["own-style-images", [
      alice.stylePath,
      alice.stylePath.replace(/\.jpg$/, "-card.webp"),
      alice.styleUploadPath,
    ]],
  ];
}

function readingPrivate(
  { alice }: World,
  who: string,
  send: Send,
  bucket: string,
  paths: [string, ...string[]],
): Attack[] {
  const ofAlice = [...new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/"))))];
  const folders = [
    ...ofAlice.flatMap((folder) => [folder, `${folder}/`, folder.split("/")[0] ?? ""]),
    ...["", "/", "%", "..", "*"],
  ];
  const ways = ["authenticated/", "", "public/", "info/", "info/authenticated/"];
  return [
    ...ways.flatMap((way) =>
      ["GET", "HEAD"].map((method) =>
        attack(`${who}: ${method} object/${way} of ${bucket}`, async () => {
          for (const path of paths) {
            const answer = await send(`/storage/v1/object/${way}${bucket}/${path}`, { method });
            assertRefused(answer, 400);
          }
        })
      )
    ),
    attack(`${who}: sign a URL of ${bucket}`, async () => {
      for (const path of paths) {
        const sign = json("POST", { expiresIn: 60 });
        assertRefused(await send(`/storage/v1/object/sign/${bucket}/${path}`, sign), 400);
      }
    }),
    attack(`${who}: sign many URLs of ${bucket}`, async () => {
      const sign = json("POST", { expiresIn: 60, paths });
      const answer = await send(`/storage/v1/object/sign/${bucket}`, sign);
      assert.equal(answer.status, 200);
      for (const { signedURL } of JSON.parse(answer.text)) assert.equal(signedURL, null);
    }),
    ...folders.map((prefix) =>
      attack(`${who}: list "${prefix}" of ${bucket}`, async () => {
        const list = json("POST", { prefix, limit: 1000, search: "" });
        assertTellsNothing(await send(`/storage/v1/object/list/${bucket}`, list), alice.id);
      })
    ),
    attack(`${who}: resized, over S3 or in parts, of ${bucket}`, async () => {
      for (
        const path of [
          `/storage/v1/render/image/authenticated/${bucket}/${paths[0]}?width=100`,
          `/storage/v1/render/image/public/${bucket}/${paths[0]}`,
          `/storage/v1/s3/${bucket}/${paths[0]}`,
          `/storage/v1/upload/resumable/${bucket}/${paths[0]}`,
        ]
      ) assertRefused(await send(path), 400, 404);
    }),
  ];
}

function readingPublic({ alice }: World, who: string, send: Send): Attack[] {
  return ["generated-photos", "model-previews", "style-images"].map((bucket) =>
    attack(`${who}: list the public bucket ${bucket}`, async () => {
      for (const prefix of ["", "generated", "preview", `generated/${alice.id}`]) {
        const answer = await send(`/storage/v1/object/list/${bucket}`, json("POST", { prefix }));
        assert.ok(answer.status >= 400 || answer.text === "[]", answer.text);
      }
    })
  );
}

/** A list may name the folder asked for, and nothing in it. */
function assertTellsNothing({ status, text }: Answer, id: string): void {
  if (status >= 400) return;
  assert.ok(!text.includes(id), text);
  assert.doesNotMatch(text, /\.(jpg|webp)/);
}
