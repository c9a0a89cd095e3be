import assert from "node:assert/strict";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { Failure } from "../../local/failure.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import { digest, stylePictures } from "./pictures.ts";

function plain(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: "#a06040" } });
}

async function pictures(bytes: Uint8Array, name = "photo.jpg") {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeFile(join(folder, name), bytes);
    return await stylePictures("train", join(folder, name));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function refused(bytes: Uint8Array, reason: RegExp): Promise<void> {
  await assert.rejects(
    pictures(bytes),
    (error) => error instanceof Failure && error.exitCode === 2 && reason.test(error.message),
  );
}

Deno.test("a photo becomes an image for Gemini and two small ones for cards", async () => {
  const { paths, files } = await pictures(await plain(3000, 2000).png().toBuffer());
  const [image, card, card2x] = await Promise.all(
    files.map(async ({ bytes }) => await sharp(bytes).metadata()),
  );
  assert.deepEqual([image?.format, image?.width, image?.height], ["jpeg", 1280, 853]);
  assert.deepEqual([card?.format, card?.width, card?.height], ["webp", 240, 320]);
  assert.deepEqual([card2x?.format, card2x?.width, card2x?.height], ["webp", 480, 640]);
  assert.deepEqual(files.map(({ name }) => name), Object.values(paths));
});

Deno.test("names carry the digest of the content, and the same photo gives the same", async () => {
  const photo = await plain(800, 1000).png().toBuffer();
  const { files, paths } = await pictures(photo);
  for (const { name, bytes } of files) assert.ok(name.includes(`-${digest(bytes)}.`), name);
  assert.deepEqual((await pictures(photo)).paths, paths);
});

Deno.test("a photo is turned upright and loses where it was taken", async () => {
  const photo = await plain(1200, 800).withMetadata({ orientation: 6 })
    .withExif({ IFD3: { GPSLatitude: "40/1 25/1 0/1" } }).jpeg().toBuffer();
  const { files } = await pictures(photo);
  for (const { bytes } of files) {
    const { width, height, exif, orientation } = await sharp(bytes).metadata();
    assert.ok(height > width);
    assert.deepEqual([exif, orientation], [undefined, undefined]);
  }
});

Deno.test("a photo without colour, and one that can be seen through, become plain pictures", async () => {
  for (const photo of [plain(700, 700).greyscale(), plain(700, 700).ensureAlpha(0.5)]) {
    const { files } = await pictures(await photo.png().toBuffer());
    for (const { bytes } of files) {
      const { channels, space } = await sharp(bytes).metadata();
      assert.deepEqual([channels, space], [3, "srgb"]);
    }
  }
});

Deno.test("what would not do is refused with what is wrong with it", async () => {
  await refused(await plain(800, 600).jpeg().toBuffer(), /too small: 800 × 600 .* needs 640/);
  await refused(await plain(2000, 900).jpeg().toBuffer(), /too narrow: 2000 × 900/);
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>';
  await refused(new TextEncoder().encode(drawing), /choose a JPEG, PNG, WebP or HEIC/);
  await refused(new TextEncoder().encode("<svg/>"), /not a photo that can be read/);
  const whole = await Deno.readFile(testPhoto("portrait-1.jpg"));
  await refused(whole.slice(0, whole.length / 2), /not a photo that can be read/);
  await assert.rejects(stylePictures("train", "/no/such/file.jpg"), /There is no file/);
});
