import { loadCodecs } from "./codecs.ts";
import { fitWithin } from "./geometry.ts";
import { shrink } from "./shrink.ts";

/**
 * libwebp's quality, 0–100, and effort, 0–6. Effort 4, its default, takes twice as long and saves
 * 4 % of the bytes.
 */
const ENCODING = { quality: 80, method: 2 };

/** A small WebP of the whole image, its longest side at most `longestSide` pixels. */
export async function encodeThumbnail(image: ImageData, longestSide = 512): Promise<Uint8Array> {
  const { encodeWebp } = await loadCodecs();
  return new Uint8Array(await encodeWebp(shrink(image, fitWithin(image, longestSide)), ENCODING));
}
