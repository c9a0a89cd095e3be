import assert from "node:assert/strict";
import { IMAGE_TYPES, type ImageFormat, readImageHeader } from "./header.ts";
import { drawPicture } from "../testing/draw-picture.ts";

Deno.test("format and dimensions are read from the bytes", async () => {
  for (const format of Object.keys(IMAGE_TYPES) as ImageFormat[]) {
    const bytes = await drawPicture(30, 20, format);
    assert.deepEqual(readImageHeader(bytes), { format, width: 30, height: 20 });
  }
});

Deno.test("the pixels of a decompression bomb are known without decoding it", () => {
  // The signature and IHDR chunk of a PNG that claims 100,000 × 100,000 pixels.
  const bomb = Uint8Array.fromHex(
    "89504e470d0a1a0a0000000d49484452000186a0000186a00802000000",
  );
  assert.deepEqual(readImageHeader(bomb), { format: "png", width: 100_000, height: 100_000 });
});

Deno.test("other formats and no formats are null", () => {
  const gif = Uint8Array.fromHex("47494638396101000100800000000000ffffff2c");
  for (const bytes of [gif, new TextEncoder().encode("not an image at all"), new Uint8Array()]) {
    assert.equal(readImageHeader(bytes), null);
  }
});
