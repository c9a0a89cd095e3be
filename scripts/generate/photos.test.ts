import assert from "node:assert/strict";
import { join } from "node:path";
import sharp from "sharp";
import { Failure } from "../../local/failure.ts";
import { preparePhoto, preparePhotos } from "./photos.ts";

async function withFile(name: string, bytes: Uint8Array, use: (path: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeFile(join(folder, name), bytes);
    await use(join(folder, name));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function plain(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#a06040" } });
}

Deno.test("a large photo is shrunk to 2048 px under 3 MB", async () => {
  const noise = sharp({
    create: {
      width: 3000,
      height: 2500,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
  await withFile("big.png", await noise.png().toBuffer(), async (path) => {
    const { bytes, fileName } = await preparePhoto(path);
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format, fileName], [2048, 1707, "jpeg", "big.jpg"]);
    assert.ok(bytes.length <= 3 * 1024 * 1024);
  });
});

Deno.test("a photo is turned upright and loses its metadata", async () => {
  const photo = plain(600, 400).withMetadata({ orientation: 6 }).withExif({
    IFD0: { Copyright: "somebody" },
  });
  await withFile("phone.jpg", await photo.jpeg().toBuffer(), async (path) => {
    const { width, height, exif, orientation } = await sharp((await preparePhoto(path)).bytes)
      .metadata();
    assert.deepEqual([width, height, exif, orientation], [400, 600, undefined, undefined]);
  });
});

for (
  const [what, name, bytes, sentence] of [
    ["too small", "tiny.png", await plain(120, 500).png().toBuffer(), /too small: 120 × 500/],
    ["text", "fake.png", new TextEncoder().encode("not a picture"), /not a photo/],
    [
      "cut off",
      "cut.jpg",
      (await plain(900, 900).jpeg().toBuffer()).subarray(0, 900),
      /not a photo/,
    ],
    ["a GIF", "a.gif", await plain(300, 300).gif().toBuffer(), /not a JPEG, PNG or WebP/],
  ] as const
) {
  Deno.test(`refuses a file that is ${what}`, async () => {
    await withFile(name, bytes, async (path) => {
      await assert.rejects(
        preparePhoto(path),
        (error) => error instanceof Failure && error.exitCode === 2 && sentence.test(error.message),
      );
    });
  });
}

Deno.test("refuses a file that is not there", async () => {
  await assert.rejects(preparePhoto("/nowhere/me.jpg"), /There is no file \/nowhere\/me\.jpg\./);
});

Deno.test("several bad photos are told at once, one line each", async () => {
  await withFile("fake.png", new TextEncoder().encode("not a picture"), async (path) => {
    await assert.rejects(
      preparePhotos([path, "/nowhere/me.jpg"]),
      (error) =>
        error instanceof Failure && error.exitCode === 2 &&
        error.message === `${path} is not a photo that can be read.\n` +
            "There is no file /nowhere/me.jpg.",
    );
  });
});
