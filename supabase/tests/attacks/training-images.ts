import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { fileNames } from "./file-names.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Rows that point at files of others, so that the worker, who may read all, fetches them. */
export const trainingImages: Theme = {
  name: "training images that point elsewhere",
  attacks: (world) => [
    ...Object.entries(pathsElsewhere(world)).map(([what, path]) => pointAt(world, what, path)),
    ...ofOnesOwn(world),
    ...avatars(world),
  ],
};

function pathsElsewhere({ mallory, alice }: World): Record<string, string> {
  return {
    ...fileNames("training", mallory.id, alice.id),
    "another's photo": alice.trainedPath,
    "another's unused photo": alice.loosePath,
    "another's portrait": alice.photoPath,
    "one's own portrait": mallory.photoPath,
    "another bucket": `../generated-photos/${alice.photoPath}`,
    "another bucket by name": `model-training-images/training/${mallory.id}/x.jpg`,
    "an address": "https://attacker.example/x.jpg",
    "an address inside": "http://169.254.169.254/latest/meta-data/",
    "a file address": "file:///etc/passwd",
    "data": "data:image/jpeg;base64,/9j/",
    "a public URL": `/storage/v1/object/public/generated-photos/${alice.photoPath}`,
    "nothing": "",
  };
}

/** Codes for a check that failed, and for text that Postgres cannot hold. */
const NOT_A_PATH = ["23514", "22021", "22P05"];

function image(modelId: string, path: string) {
  return {
    model_id: modelId,
    image_url: path,
    image_order: 2,
    file_size: 8,
    file_name: "x.jpg",
  };
}

function pointAt({ mallory }: World, what: string, path: string): Attack {
  return attack(`a row that points at ${what}`, async () => {
    const { error } = await mallory.client.from("model_training_images")
      .insert(image(mallory.draftModelId, path));
    assert.ok(error);
    assert.ok(NOT_A_PATH.includes(error.code), `${error.code} ${error.message}`);
  });
}

function ofOnesOwn({ mallory, stack: { sql } }: World): Attack[] {
  const { client, id, draftModelId, modelId, draftPath, loosePath, trainedPath } = mallory;
  const add = (row: Record<string, unknown>) =>
    mallory.send("/rest/v1/model_training_images", json("POST", row));
  const loose = image(draftModelId, loosePath);
  return [
    attack("a photo of one model in another", async () => {
      assertRefused(await add(image(draftModelId, trainedPath)), 409);
    }),
    attack("the same photo twice", async () => {
      assertRefused(await add(image(draftModelId, draftPath)), 409);
    }),
    attack("the only photo that a trained model knows", async () => {
      const { error } = await client.from("model_training_images").delete().eq("model_id", modelId);
      assert.equal(error?.message, "last_trained_photo");
    }),
    attack("a training of nothing new", async () => {
      const { error } = await client.rpc("start_training", { model_id: modelId });
      assert.equal(error?.message, "nothing_to_train");
    }),
    attack("a training without consent", async () => {
      const { error } = await client.rpc("start_training", { model_id: draftModelId });
      assert.equal(error?.message, "consent_required");
    }),
    ...[0, 2, -1, 2_000_000_000, null].map((consent_version) =>
      attack(`a consent to wording ${consent_version}`, async () => {
        const { error } = await client.from("models").update({ consent_version })
          .eq("id", draftModelId);
        assert.equal(error?.message, "consent_unknown");
      })
    ),
    attack("the photos of a trained model in another order", async () => {
      const { data } = await client.from("model_training_images").select("id")
        .eq("model_id", modelId).throwOnError();
      const image_ids = data.map(({ id }) => id).reverse();
      await client.rpc("order_training_images", { model_id: modelId, image_ids });
    }),
    ...[
      { image_order: 0 },
      { image_order: -1 },
      { file_size: 0 },
      { file_size: -1 },
      { file_size: 4_000_000 },
      { file_name: "" },
      { file_name: "x".repeat(256) },
      ...[
        {},
        [],
        "x",
        { x: 0, y: 0, width: 2, height: 1 },
        { x: 0, y: 0, width: 1, height: 1, z: 1 },
        { x: "0", y: 0, width: 1, height: 1 },
      ].map((face_box) => ({ face_box })),
    ].map((change) =>
      attack(`a row with ${JSON.stringify(change).slice(0, 40)}`, async () => {
        assertRefused(await add({ ...loose, ...change }), 400);
      })
    ),
    attack("a photo more than a model takes", async () => {
      assertRefused(await add({ ...loose, image_order: 6 }), 422);
    }),
    attackThatChanges("a training of a photo that was never uploaded", async () => {
      const path = `training/${id}/never.jpg`;
      await client.from("model_training_images").insert(image(draftModelId, path)).throwOnError();
      const { error } = await client.rpc("start_training", { model_id: draftModelId });
      assert.equal(error?.message, "training_image_not_uploaded");
      await client.from("model_training_images").delete().eq("image_url", path).throwOnError();
      const [user] =
        await sql`select credits_held, training_credits_held from public.users where id = ${id}`;
      assert.deepEqual({ ...user }, { credits_held: 0, training_credits_held: 0 });
    }),
  ];
}

/** A profile picture is a path too. */
function avatars({ mallory, alice }: World): Attack[] {
  const change = (column: string, value: string) =>
    mallory.send(`/rest/v1/users?id=eq.${mallory.id}`, json("PATCH", { [column]: value }));
  const file = `${crypto.randomUUID()}.jpg`;
  return [
    ...[
      `${alice.id}/${file}`,
      `${mallory.id}/../${alice.id}/${file}`,
      `${mallory.id}/${file}\n`,
      `/${mallory.id}/${file}`,
      `${mallory.id.toUpperCase()}/${file}`,
      mallory.trainedPath,
      "",
    ].map((path) =>
      attack(`avatar_path ${JSON.stringify(path.replace(file, "…"))}`, async () => {
        assertRefused(await change("avatar_path", path), 400);
      })
    ),
    ...[
      "javascript:alert(1)",
      "data:text/html,<script>alert(1)</script>",
      "http://attacker.example/x.png",
      "//attacker.example/x.png",
      "\nhttps://x",
      `https://${"x".repeat(600)}`,
    ].map((address) =>
      attack(`avatar_url ${JSON.stringify(address.slice(0, 40))}`, async () => {
        assertRefused(await change("avatar_url", address), 400);
      })
    ),
  ];
}
