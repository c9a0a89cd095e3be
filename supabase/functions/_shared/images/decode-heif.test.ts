import assert from "node:assert/strict";
import fc from "fast-check";
import createHeif from "libheif-js/libheif-wasm/libheif-bundle.js";
import sharp, { type Sharp } from "sharp";
import { testPhoto } from "../testing/test-photo.ts";
import { decodeHeif } from "./decode-heif.ts";

const heic = await testPhoto("portrait-2.heic");

Deno.test("a photo that its file turns decodes to the picture it was made from", async () => {
  const { data, width, height } = await decodeHeif(createHeif(), heic);
  assert.deepEqual([width, height], [960, 1192]);
  const small = (image: Sharp) => image.resize(24, 30, { fit: "fill" }).raw().toBuffer();
  const decoded = await small(sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha());
  const original = await small(sharp(await testPhoto("portrait-2.jpg")));
  for (const [at, value] of original.entries()) {
    assert.ok(Math.abs(value - decoded[at]!) < 16, `${value} and ${decoded[at]} at ${at}`);
  }
});

Deno.test("a photo that was cut off is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: heic.length - 2_000 }), async (length) => {
      await assert.rejects(decodeHeif(createHeif(), heic.subarray(0, length)));
    }),
    { numRuns: 20 },
  );
});

Deno.test("damage is refused, or what there is decodes", async () => {
  const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(heic);
      for (const [at, value] of changes) bytes[at] = value;
      const picture = await decodeHeif(createHeif(), bytes).catch(() => null);
      if (picture) assert.equal(picture.data.length, picture.width * picture.height * 4);
    }),
    { numRuns: 20 },
  );
});
