import assert from "node:assert/strict";
import sharp from "sharp";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { testPhoto } from "../_shared/testing/test-photo.ts";
import { MIN_SHORT_SIDE } from "../_shared/images/decode-photo.ts";
import { examinePhoto } from "./examine-photo.ts";

const finder = await createFaceFinder({ read: readFile });
const LEFT = { x: 0.13, y: 0.18, width: 0.18, height: 0.34 };

async function referenceOf(photo: Uint8Array, chosen = null as typeof LEFT | null) {
  const found = await examinePhoto(photo, chosen, finder);
  assert.ok(found.failureCode === null, `${found.failureCode}`);
  const { face, reference } = found;
  const { width, height } = await sharp(reference).metadata();
  return { face, reference, width, height };
}

Deno.test("of several people the chosen one alone is in the reference", async () => {
  const photo = await testPhoto("two-people.jpg");
  const asked = await examinePhoto(photo, null, finder);
  assert.equal(asked.failureCode, "several_faces");
  const { face, width } = await referenceOf(photo, LEFT);
  assert.ok(width < 530, `${width} of 1040 pixels`);
  assert.ok(face.box.x > 0 && face.box.x + face.box.width < 1);
  const nobody = await examinePhoto(photo, { ...LEFT, x: 0.45 }, finder);
  assert.equal(nobody.failureCode, "several_faces");
});

Deno.test("a photo that lies on its side becomes an upright reference", async () => {
  const upright = await testPhoto("portrait-1.jpg");
  const lying = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).toBuffer();
  const [one, other] = [await referenceOf(upright), await referenceOf(new Uint8Array(lying))];
  assert.ok(Math.abs(other.width - one.width) < 5 && Math.abs(other.height - one.height) < 5);
  assert.ok(Math.abs(other.face.box.y - one.face.box.y) < 0.02);
  assert.equal((await sharp(other.reference).metadata()).orientation, undefined);
});

Deno.test("what is transparent is laid on white", async () => {
  const photo = sharp(await testPhoto("portrait-1.jpg"));
  const { width, height } = await photo.metadata();
  const hole = { create: { width: 200, height, channels: 4, background: "#000000" } } as const;
  const holed = await photo.ensureAlpha()
    .composite([{ input: hole, left: width - 200, top: 0, blend: "dest-out" }]).png().toBuffer();
  const { reference } = await referenceOf(new Uint8Array(holed));
  const { data, info } = await sharp(reference).raw().toBuffer({ resolveWithObject: true });
  assert.ok(data[(info.width - 5) * info.channels]! > 240);
});

Deno.test("size and structure are looked at before anything is decoded", async () => {
  /** A PNG's header alone, which says 45,000 × 45,000 pixels. */
  const huge = Uint8Array.fromHex("89504e470d0a1a0a0000000d494844520000afc80000afc80802000000");
  const photos = {
    photo_too_large: [huge, await drawPicture(2600, 1962, "jpeg")],
    photo_too_small: [await drawPicture(400, MIN_SHORT_SIDE - 1, "png")],
    photo_unreadable: [
      new TextEncoder().encode("not an image"),
      new Uint8Array(),
      await testPhoto("truncated.jpg"),
    ],
  };
  for (const [failureCode, examples] of Object.entries(photos)) {
    for (const photo of examples) {
      const found = await examinePhoto(photo, null, finder);
      assert.deepEqual(found, { failureCode, advice: [] });
    }
  }
});
