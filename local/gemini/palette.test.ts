import assert from "node:assert/strict";
import sharp from "sharp";
import { readPalette } from "./palette.ts";
import { solid } from "./testing/pictures.ts";

Deno.test("one colour is both shadow and light", async () => {
  const palette = await readPalette(await solid([200, 40, 90]));
  assert.deepEqual(palette, { shadow: [200, 40, 90], light: [200, 40, 90] });
});

Deno.test("the darker half is the shadow, the lighter half the light", async () => {
  const pixels = Uint8Array.from({ length: 32 * 32 * 3 }, (_, at) => {
    const top = at < 32 * 16 * 3;
    return (top ? [250, 240, 200] : [10, 20, 80])[at % 3] ?? 0;
  });
  const picture = sharp(pixels, { raw: { width: 32, height: 32, channels: 3 } });
  const { shadow, light } = await readPalette(await picture.png().toBuffer());
  assert.ok(shadow.every((channel, at) => Math.abs(channel - ([10, 20, 80][at] ?? 0)) < 12));
  assert.ok(light.every((channel, at) => Math.abs(channel - ([250, 240, 200][at] ?? 0)) < 12));
});

Deno.test("grey and transparent pictures have a palette too", async () => {
  const grey = await sharp(await solid([90, 90, 90])).greyscale().png().toBuffer();
  assert.deepEqual((await readPalette(grey)).light, [90, 90, 90]);
  const clear = await sharp(await solid([9, 9, 9])).ensureAlpha(0).png().toBuffer();
  assert.deepEqual((await readPalette(clear)).light, [255, 255, 255]);
});
