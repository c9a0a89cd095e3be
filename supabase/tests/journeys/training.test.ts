import assert from "node:assert/strict";
import sharp from "sharp";
import { eventually } from "../../../local/testing/eventually.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import {
  addPhoto,
  makeModel,
  type ModelPhoto,
  settledModel,
  signUp,
  type TestUser,
} from "../../../local/testing/test-user.ts";
import type { Tables } from "../../functions/_shared/database.types.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";

const PORTRAITS: ModelPhoto[] = [
  { name: "portrait-1.jpg" },
  { name: "portrait-2.jpg" },
  { name: "portrait-3.jpg" },
  { name: "portrait-4.jpg" },
  { name: "portrait-5.webp" },
];

const NO_METADATA = [undefined, undefined, undefined];

async function filesOf({ sql }: TestStack, { id }: TestUser): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from storage.objects where split_part(name, '/', 2) = ${id}`;
  return rows.map(({ name }) => name);
}

async function train(user: TestUser, modelId: string): Promise<Tables<"models">> {
  await user.client.rpc("start_training", { model_id: modelId }).throwOnError();
  return await settledModel(user, modelId);
}

/** Failure codes by file name. */
async function failuresOf({ client }: TestUser, modelId: string) {
  const { data } = await client.from("model_training_images").select("file_name, failure_code")
    .eq("model_id", modelId).throwOnError();
  return Object.fromEntries(data.map(({ file_name, failure_code }) => [file_name, failure_code]));
}

/** Of both kinds. */
async function creditsOf({ client }: TestUser): Promise<string> {
  const { data } = await client.from("users")
    .select("credits, credits_held, training_credits, training_credits_held").single()
    .throwOnError();
  return `${data.credits}, ${data.credits_held} held; ` +
    `${data.training_credits}, ${data.training_credits_held} held`;
}

async function referencesOf({ client }: TestUser, modelId: string) {
  const { data } = await client.from("model_references").select().eq("model_id", modelId)
    .order("reference_set").order("position").throwOnError();
  return data;
}

/** The picture of a reference, as its owner gets it. */
async function pictureOf({ client }: TestUser, { image_url }: Tables<"model_references">) {
  const { data, error } = await client.storage.from("model-training-images").download(image_url);
  if (error) throw error;
  return await sharp(await data.arrayBuffer()).metadata();
}

Deno.test(
  "training with a result",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({ renderer: "crop" });

    for (
      const bad of [
        {
          "no-person-cat.jpg": "no_face",
          "no-person-coffee.jpg": "no_face",
          "two-people.jpg": "several_faces",
          "blurred.jpg": "photo_blurred",
          "portrait-1.jpg": null,
        },
        {
          "too-small.png": "photo_too_small",
          "truncated.jpg": "photo_unreadable",
          "fake.png": "photo_unreadable",
          "portrait-2.jpg": null,
        },
      ] as const
    ) {
      const reasons = [...new Set(Object.values(bad))].filter((reason) => reason !== null);
      await t.step(`photos fail for their reason alone: ${reasons.join(", ")}`, async () => {
        await using user = await signUp(stack);
        const names = Object.keys(bad) as (keyof typeof bad)[];
        const modelId = await makeModel(user, names.map((name) => ({ name })));
        const model = await train(user, modelId);
        assert.deepEqual([model.status, model.failure_code], ["failed", bad[names[0]!]]);
        assert.deepEqual(await failuresOf(user, modelId), bad);
        assert.equal(await creditsOf(user), "100, 0 held; 15, 0 held");
        assert.deepEqual(await referencesOf(user, modelId), []);
        await assertCreditsAddUp(stack);
      });
    }

    await t.step("five portraits become five references, the best first", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, PORTRAITS);
      const model = await train(user, modelId);
      assert.deepEqual([model.status, model.failure_code, model.reference_set], ["ready", null, 1]);
      assert.equal(await creditsOf(user), "100, 0 held; 10, 0 held");
      const references = await referencesOf(user, modelId);
      assert.deepEqual(references.map(({ position }) => position), [1, 2, 3, 4, 5]);
      const qualities = references.map(({ quality }) => Number(quality.toFixed(2)));
      assert.deepEqual(qualities, qualities.toSorted((a, b) => b - a));
      for (const reference of references) {
        const { format, width, height, space, exif, icc, xmp } = await pictureOf(user, reference);
        assert.deepEqual([format, space, exif, icc, xmp], ["jpeg", "srgb", ...NO_METADATA]);
        assert.ok(Math.max(width, height) <= 1536, `${width} × ${height}`);
      }
      await assertCreditsAddUp(stack);
    });

    await t.step("of two people the one who was tapped is the person", async () => {
      await using user = await signUp(stack);
      const right = { x: 0.68, y: 0.18, width: 0.18, height: 0.34 };
      const modelId = await makeModel(user, [{ name: "two-people.jpg", face_box: right }]);
      assert.equal((await train(user, modelId)).status, "ready");
      const [reference] = await referencesOf(user, modelId);
      assert.ok(reference);
      const { width } = await pictureOf(user, reference);
      const photo = await sharp(testPhoto("two-people.jpg")).metadata();
      assert.ok(width < photo.width * 0.7, `${width} of ${photo.width} pixels: one of the two`);
    });

    await t.step("the same photo twice is told", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, [
        { name: "portrait-1.jpg" },
        { name: "portrait-2.jpg" },
        { name: "portrait-1.jpg" },
      ]);
      const model = await train(user, modelId);
      assert.deepEqual([model.status, model.failure_code], ["failed", "duplicate_photo"]);
      const { data } = await user.client.from("model_training_images").select("failure_code")
        .eq("model_id", modelId).order("image_order").throwOnError();
      assert.deepEqual(data.map((photo) => photo.failure_code), [null, null, "duplicate_photo"]);
    });

    await t.step("a ready model learns two more photos, and is used meanwhile", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, PORTRAITS.slice(0, 2));
      const first = await train(user, modelId);
      for (const [index, photo] of PORTRAITS.slice(2, 4).entries()) {
        await addPhoto(user, modelId, photo, index + 3);
      }
      const { data: again } = await user.client.rpc("start_training", { model_id: modelId })
        .throwOnError();
      assert.deepEqual([again.status, again.is_retraining], ["ready", true]);
      assert.equal(await creditsOf(user), "100, 0 held; 13, 2 held");
      const meanwhile = await generate(user, modelId, ["studio-grey"], 1);
      const second = await settledModel(user, modelId);
      assert.deepEqual([second.status, second.reference_set], ["ready", 2]);
      assert.notEqual(second.preview_image_url, first.preview_image_url);
      const later = await generate(user, modelId, ["studio-grey"], 1);
      const batches = [await ended(user, meanwhile), await ended(user, later)];
      assert.deepEqual(batches.map(({ status }) => status), ["completed", "completed"]);
      assert.deepEqual(batches.map(({ reference_set }) => reference_set), [1, 2]);
      assert.equal(await creditsOf(user), "98, 0 held; 11, 0 held");
      await eventually(async () => {
        const sets = (await referencesOf(user, modelId)).map(({ reference_set }) => reference_set);
        return sets.every((set) => set === 2) && sets.length === 4 || undefined;
      });
      await assertCreditsAddUp(stack);
    });

    await t.step("a failed re-training leaves the model as it was", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, PORTRAITS.slice(0, 2));
      const before = await train(user, modelId);
      const references = await referencesOf(user, modelId);
      await addPhoto(user, modelId, { name: "no-person-cat.jpg" }, 3);
      const after = await train(user, modelId);
      assert.deepEqual(
        [after.status, after.failure_code, after.reference_set, after.preview_image_url],
        ["ready", "no_face", before.reference_set, before.preview_image_url],
      );
      assert.deepEqual(await failuresOf(user, modelId), {
        "portrait-1.jpg": null,
        "portrait-2.jpg": null,
        "no-person-cat.jpg": "no_face",
      });
      assert.deepEqual(await referencesOf(user, modelId), references);
      assert.equal(await creditsOf(user), "100, 0 held; 13, 0 held");
      const batch = await ended(user, await generate(user, modelId, ["studio-grey"], 1));
      assert.equal(batch.status, "completed");
      await assertCreditsAddUp(stack);
    });

    await t.step("an order during the training begins with the model", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, PORTRAITS.slice(0, 2));
      await user.client.rpc("start_training", { model_id: modelId }).throwOnError();
      const batchId = await generate(user, modelId, ["studio-grey"], 2);
      assert.equal(await creditsOf(user), "100, 2 held; 15, 2 held");
      const batch = await ended(user, batchId);
      assert.deepEqual([batch.status, batch.reference_set], ["completed", 1]);
      const [waited] = await stack.sql<{ seconds: number }[]>`
        select extract(epoch from min(photo.started_at) - line.created_at)::float as seconds
        from public.photos as photo, public.credit_history as line
        where photo.generation_batch_id = ${batchId}
          and line.related_model_id = ${modelId} and line.type = 'training'
        group by line.created_at`;
      assert.ok(waited && waited.seconds < 1, `after ${waited?.seconds} s`);
      assert.equal(await creditsOf(user), "98, 0 held; 13, 0 held");
      await assertCreditsAddUp(stack);
    });

    await t.step("and is given back when the training fails", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, [{ name: "no-person-cat.jpg" }]);
      await user.client.rpc("start_training", { model_id: modelId }).throwOnError();
      const batchId = await generate(user, modelId, ["studio-grey"], 2);
      const batch = await ended(user, batchId);
      assert.equal(batch.status, "cancelled");
      const photos = await photosOf(user, batchId);
      assert.deepEqual(photos.map(({ status, failure_code }) => [status, failure_code]), [
        ["cancelled", "training_failed"],
        ["cancelled", "training_failed"],
      ]);
      assert.equal(await creditsOf(user), "100, 0 held; 15, 0 held");
      await assertCreditsAddUp(stack);
    });

    await t.step("what a training made of photos goes with them", async () => {
      await using user = await signUp(stack);
      const modelId = await makeModel(user, PORTRAITS.slice(0, 1));
      await train(user, modelId);
      await user.client.from("models").delete().eq("id", modelId).throwOnError();
      await eventually(async () => {
        const left = await filesOf(stack, user);
        return left.length === 0 || undefined;
      });
    });
  },
);
