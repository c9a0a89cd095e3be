import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { ObjectMissingError, StorageUnavailableError } from "../_shared/storage.ts";
import { createReferenceLoader, InputImageError, loadReferences } from "./references.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

const jpeg = await drawPicture(20, 20, "jpeg");
const webp = await drawPicture(20, 20, "webp");

/** A loader over a few objects; what is not among them is missing. */
function loaderOver(objects: Record<string, Uint8Array | Error>) {
  const downloads: string[] = [];
  const load = createReferenceLoader((bucket, path) => {
    const key = `${bucket}/${path}`;
    downloads.push(key);
    const object = objects[key] ?? new ObjectMissingError(key);
    return object instanceof Error ? Promise.reject(object) : Promise.resolve(object.slice());
  });
  return { load, downloads };
}

const objects: Record<string, Uint8Array | Error> = {
  "style-images/terrace.jpg": webp,
  "model-training-images/training/user-1/1.jpg": jpeg,
  "model-training-images/training/user-1/2.jpg": jpeg,
};

Deno.test("images are encoded with the type their bytes have", async () => {
  const { load } = loaderOver(objects);
  const { person, scene } = await loadReferences(claimedPhoto(), load);
  assert.equal(scene.mimeType, "image/webp");
  assert.equal(person.length, 2);
  assert.equal(person[0]?.mimeType, "image/jpeg");
  const sent = Buffer.from(person[0]?.data ?? "", "base64");
  assert.deepEqual(new Uint8Array(sent), jpeg);
});

Deno.test("photos that share objects download and encode each once", async () => {
  const { load, downloads } = loaderOver(objects);
  const [one, two] = await Promise.all([
    loadReferences(claimedPhoto(), load),
    loadReferences(claimedPhoto({ photo_id: "photo-2" }), load),
  ]);
  assert.equal(downloads.length, 3);
  assert.equal(one.scene, two.scene);
});

Deno.test("what a retry cannot mend is told in the user's terms", async () => {
  const text = new TextEncoder().encode("not an image");
  const style = "style-images/terrace.jpg";
  const photo = "model-training-images/training/user-1/2.jpg";
  const failureOf = async (changes: Record<string, Uint8Array | Error>) => {
    const { load } = loaderOver({ ...objects, ...changes });
    try {
      await loadReferences(claimedPhoto(), load);
    } catch (thrown) {
      return thrown instanceof InputImageError ? thrown.failureCode : thrown;
    }
  };
  assert.equal(await failureOf({ [photo]: new ObjectMissingError("gone") }), "photo_missing");
  assert.equal(await failureOf({ [photo]: text }), "photo_unreadable");
  assert.equal(await failureOf({ [style]: new ObjectMissingError("gone") }), "style_unavailable");
  assert.equal(await failureOf({ [style]: text }), "style_unavailable");
  const down = new StorageUnavailableError("down", true);
  assert.equal(await failureOf({ [photo]: down }), down);
  assert.equal(await failureOf({ [style]: down }), down);
});

Deno.test("a photo without training images is photo_missing", async () => {
  const { load } = loaderOver(objects);
  for (const training_images of [[], null]) {
    await assert.rejects(
      loadReferences(claimedPhoto({ training_images }), load),
      (thrown: unknown) =>
        thrown instanceof InputImageError && thrown.failureCode === "photo_missing",
    );
  }
});

Deno.test("somebody's own style is private", async () => {
  const style_image = "style/user-1/kitchen.jpg";
  const { load, downloads } = loaderOver({ ...objects, [`own-style-images/${style_image}`]: jpeg });
  const { scene } = await loadReferences(claimedPhoto({ style_prompt: null, style_image }), load);
  assert.equal(scene.mimeType, "image/jpeg");
  assert.ok(downloads.includes(`own-style-images/${style_image}`));
  await assert.rejects(
    loadReferences(claimedPhoto({ style_prompt: null, style_image: null }), load),
    { name: "InputImageError", failureCode: "style_unavailable" },
    "it may have been deleted meanwhile",
  );
});

Deno.test("an edit is sent its portrait in the place of a style", async () => {
  const source_image = "generated/user-1/photo-0.png";
  const edits = [{ kind: "light" as const, value: "soft" as const }];
  const loadEdit = (source: string | null, there: Record<string, Uint8Array | Error>) =>
    loadReferences(
      claimedPhoto({ edits, source_image: source }),
      loaderOver({ ...objects, ...there }).load,
    );
  const { scene } = await loadEdit(source_image, { [`generated-photos/${source_image}`]: webp });
  assert.equal(scene.mimeType, "image/webp");
  const missing = { name: "InputImageError", failureCode: "source_missing" };
  await assert.rejects(loadEdit(null, {}), missing);
  await assert.rejects(loadEdit(source_image, {}), missing);
});
