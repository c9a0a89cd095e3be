import assert from "node:assert/strict";
import { decodeImage } from "./decode.ts";
import { IMAGE_TYPES, type ImageFormat } from "./header.ts";
import { UnreadableImageError } from "./inspect.ts";
import { drawPicture } from "../testing/draw-picture.ts";

const FORMATS = Object.keys(IMAGE_TYPES) as ImageFormat[];

Deno.test("every format decodes to RGBA pixels", async () => {
  for (const format of FORMATS) {
    const decoded = await decodeImage(await drawPicture(64, 32, format));
    assert.equal(decoded.format, format);
    const { width, height, data } = decoded.pixels;
    assert.deepEqual([width, height, data.length], [64, 32, 64 * 32 * 4]);
    const [red = 0, green = 0] = data.subarray((31 * 64 + 63) * 4);
    assert.ok(red > 215 && green > 215, `${format}: the bottom right corner is bright`);
  }
});

Deno.test("a JPEG taken with the camera turned comes out upright", async () => {
  const turned = await drawPicture(64, 32, "jpeg", 6);
  const { pixels } = await decodeImage(turned);
  assert.deepEqual([pixels.width, pixels.height], [32, 64]);
});

Deno.test("an image that ends too early is unreadable in every format", async () => {
  for (const format of FORMATS) {
    const whole = await drawPicture(200, 200, format);
    for (const share of [0.4, 0.9]) {
      const truncated = whole.subarray(0, Math.floor(whole.length * share));
      await assert.rejects(decodeImage(truncated), UnreadableImageError, `${format} ${share}`);
    }
  }
});

Deno.test("a picture too large is refused before anything is decoded", async () => {
  const bomb = Uint8Array.fromHex("89504e470d0a1a0a0000000d49484452000186a0000186a00802000000");
  await assert.rejects(decodeImage(bomb), /10000000000 pixels/);
});

Deno.test("a view into a larger buffer decodes like the image itself", async () => {
  const bytes = await drawPicture(20, 10, "jpeg");
  const larger = new Uint8Array(bytes.length + 10);
  larger.set(bytes, 5);
  const { pixels } = await decodeImage(larger.subarray(5, 5 + bytes.length));
  assert.deepEqual([pixels.width, pixels.height], [20, 10]);
});
