import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { type Answer, assertRefused, type Send } from "./send.ts";
import type { World } from "./world.ts";

const TRAINING = "model-training-images";

/** Reading, signing and listing files of others. */
export const readingFiles: Theme = {
  name: "reading other people's files",
  attacks: (world) => [
    ...reading(world, "another user", world.mallory.send),
    ...reading(world, "a visitor", world.visitor),
  ],
};

function reading({ alice }: World, who: string, send: Send): Attack[] {
  const { trainedPath, draftPath, loosePath } = alice;
  const paths = [trainedPath, draftPath, loosePath];
  const ways = ["authenticated/", "", "public/", "info/", "info/authenticated/"];
  return [
    ...ways.flatMap((way) =>
      ["GET", "HEAD"].map((method) =>
        attack(`${who}: ${method} object/${way}`, async () => {
          for (const path of paths) {
            const answer = await send(`/storage/v1/object/${way}${TRAINING}/${path}`, { method });
            assertRefused(answer, 400);
          }
        })
      )
    ),
    attack(`${who}: sign a URL`, async () => {
      for (const path of paths) {
        const sign = json("POST", { expiresIn: 60 });
        assertRefused(await send(`/storage/v1/object/sign/${TRAINING}/${path}`, sign), 400);
      }
    }),
    attack(`${who}: sign many URLs`, async () => {
      const sign = json("POST", { expiresIn: 60, paths });
      const answer = await send(`/storage/v1/object/sign/${TRAINING}`, sign);
      assert.equal(answer.status, 200);
      for (const { signedURL } of JSON.parse(answer.text)) assert.equal(signedURL, null);
    }),
    ...[`training/${alice.id}`, `training/${alice.id}/`, "training", "", "/", "%", "..", "*"].map(
      (prefix) =>
        attack(`${who}: list "${prefix}"`, async () => {
          const list = json("POST", { prefix, limit: 1000, search: "" });
          assertTellsNothing(await send(`/storage/v1/object/list/${TRAINING}`, list), alice.id);
        }),
    ),
    ...["generated-photos", "model-previews", "style-images"].map((bucket) =>
      attack(`${who}: list the public bucket ${bucket}`, async () => {
        for (const prefix of ["", "generated", "preview", `generated/${alice.id}`]) {
          const answer = await send(`/storage/v1/object/list/${bucket}`, json("POST", { prefix }));
          assert.ok(answer.status >= 400 || answer.text === "[]", answer.text);
        }
      })
    ),
    attack(`${who}: resized, over S3 or in parts`, async () => {
      for (
        const path of [
          `/storage/v1/render/image/authenticated/${TRAINING}/${trainedPath}?width=100`,
          `/storage/v1/render/image/public/${TRAINING}/${trainedPath}`,
          `/storage/v1/s3/${TRAINING}/${trainedPath}`,
          `/storage/v1/upload/resumable/${TRAINING}/${trainedPath}`,
        ]
      ) assertRefused(await send(path), 400, 404);
    }),
  ];
}

/** A list may name the folder asked for, and nothing in it. */
function assertTellsNothing({ status, text }: Answer, id: string): void {
  if (status >= 400) return;
  assert.ok(!text.includes(id), text);
  assert.ok(!text.includes(".jpg"), text);
}
