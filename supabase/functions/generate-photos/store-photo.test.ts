import assert from "node:assert/strict";
import { withMark } from "../_shared/images/ai-mark.ts";
import { UnreadableImageError } from "../_shared/images/inspect.ts";
import { readImageHeader } from "../_shared/images/header.ts";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import type { StorageUpload } from "../_shared/storage.ts";
import { type NewPhoto, storePhoto } from "./store-photo.ts";

const made = (bytes: Uint8Array): NewPhoto => ({
  objectPath: "generated/u/p-1",
  bytes,
  aspectRatio: "3:4",
  imageSize: "1K",
});

function storage() {
  const uploads: StorageUpload[] = [];
  return {
    uploads,
    upload: (upload: StorageUpload) => Promise.resolve(void uploads.push(upload)),
  };
}

Deno.test("the original is stored by its real type and marked as made, a thumbnail beside it", async () => {
  for (
    const [format, extension, contentType] of [
      ["png", "png", "image/png"],
      ["jpeg", "jpg", "image/jpeg"],
      ["webp", "webp", "image/webp"],
    ] as const
  ) {
    const { uploads, upload } = storage();
    const bytes = await drawPicture(768, 1024, format);
    const kept = withMark(bytes, format);

    const stored = await storePhoto(made(bytes), upload);

    assert.deepEqual(stored, { extension, width: 768, height: 1024 });
    const [original, thumbnail] = uploads;
    assert.deepEqual(original, {
      bucket: "generated-photos",
      path: `generated/u/p-1.${extension}`,
      bytes: kept,
      contentType,
    });
    assert.equal(thumbnail?.path, "generated/u/p-1-thumb.webp");
    assert.equal(thumbnail?.contentType, "image/webp");
    assert.deepEqual(readImageHeader(thumbnail.bytes), {
      format: "webp",
      width: 384,
      height: 512,
    });
  }
});

Deno.test("an original that tells where it comes from is stored byte by byte", async () => {
  const { uploads, upload } = storage();
  const bytes = withMark(await drawPicture(768, 1024, "png"), "png", "sealed by its maker");
  await storePhoto(made(bytes), upload);
  assert.equal(uploads[0]?.bytes, bytes);
});

Deno.test("what is no image is not stored", async () => {
  const { uploads, upload } = storage();
  const text = new TextEncoder().encode("I cannot draw this.");
  await assert.rejects(storePhoto(made(text), upload), UnreadableImageError);
  assert.equal(uploads.length, 0);
});

Deno.test("a broken image is told when its upload has ended", async () => {
  // Whole by its structure: only the decoder can tell.
  const broken = (await drawPicture(300, 400, "png")).fill(0, 1_000, 2_000);
  const ended: string[] = [];
  const upload = async ({ path }: StorageUpload) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    ended.push(path);
  };
  await assert.rejects(
    storePhoto(made(broken), upload),
    UnreadableImageError,
  );
  assert.deepEqual(ended, ["generated/u/p-1.png"]);
});

Deno.test("a failed upload is told when the other has ended, too", async () => {
  const bytes = await drawPicture(300, 400, "png");
  const ended: string[] = [];
  const upload = async ({ path }: StorageUpload) => {
    if (path.endsWith(".png")) throw new Error("storage is away");
    await new Promise((resolve) => setTimeout(resolve));
    ended.push(path);
  };
  await assert.rejects(
    storePhoto(made(bytes), upload),
    /storage is away/,
  );
  assert.deepEqual(ended, ["generated/u/p-1-thumb.webp"]);
});
