import assert from "node:assert/strict";
import { join } from "node:path";
import sharp from "sharp";
import { Buffer } from "node:buffer";
import { Failure } from "../../local/failure.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
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

function noisy(width: number, height: number) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
}

Deno.test("a large photo is shrunk to 2048 px under 3 MB", async () => {
  await withFile("big.png", await noisy(3000, 2500).png().toBuffer(), async (path) => {
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

const panorama = await noisy(600, 400).jpeg().toBuffer();

for (
  const [what, name, bytes, size] of [
    ["HEIC photo", "IMG_1.HEIC", await Deno.readFile(testPhoto("portrait-2.heic")), [960, 1192]],
    ["AVIF photo", "a.avif", await plain(600, 400).avif().toBuffer(), [600, 400]],
    ["GIF", "a.gif", await plain(300, 310).gif().toBuffer(), [300, 310]],
    ["photo for print", "a.jpg", await plain(600, 400).toColourspace("cmyk").jpeg().toBuffer(), [
      600,
      400,
    ]],
    ["panorama without an end", "a.jpg", panorama.subarray(0, -2), [600, 400]],
    ["photo with a film behind it", "a.jpg", Buffer.concat([panorama, Buffer.from("film")]), [
      600,
      400,
    ]],
  ] as const
) {
  Deno.test(`takes a ${what}`, async () => {
    await withFile(name, bytes, async (path) => {
      const { bytes: prepared } = await preparePhoto(path);
      const { width, height, format, space } = await sharp(prepared).metadata();
      assert.deepEqual([width, height, format, space], [...size, "jpeg", "srgb"]);
    });
  });
}

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
    [
      "cut off in its picture",
      "cut.jpg",
      panorama.subarray(0, panorama.length * 0.9),
      /not a photo that can be read/,
    ],
    [
      "a HEIC cut off",
      "cut.heic",
      (await Deno.readFile(testPhoto("portrait-2.heic"))).subarray(0, 30_000),
      /not a photo that can be read/,
    ],
    [
      "a drawing",
      "a.svg",
      new TextEncoder().encode(
        "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='300'/>",
      ),
      /not a photo/,
    ],
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
