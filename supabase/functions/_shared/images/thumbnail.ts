import { loadCodecs } from "./codecs.ts";
import { resizeToFill, resizeWithin } from "./resize.ts";

/**
 * libwebp's quality, 0–100, and effort, 0–6. Effort 4, its default, takes twice as long and saves
 * 4 % of the bytes.
 */
const ENCODING = { quality: 80, method: 2 };

/** A small WebP of the whole image, its longest side at most `longestSide` pixels. */
export async function encodeThumbnail(image: ImageData, longestSide = 512): Promise<Uint8Array> {
  return await encode(await resizeWithin(image, longestSide));
}

/** A square WebP of `side` pixels, cut from the middle of the image. */
export async function encodeSquare(image: ImageData, side: number): Promise<Uint8Array> {
  return await encode(await resizeToFill(image, side, side));
}

async function encode(image: ImageData): Promise<Uint8Array> {
  const { encodeWebp } = await loadCodecs();
  return new Uint8Array(await encodeWebp(image, ENCODING));
}
