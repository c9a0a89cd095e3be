import { boxShrink, MAX_FACTOR } from "./box-shrink.ts";
import { loadCodecs } from "./codecs.ts";

/**
 * libwebp's quality, 0–100, and effort, 0–6. Effort 4, its default, takes twice as long and saves
 * 4 % of the bytes.
 */
const ENCODING = { quality: 80, method: 2 };

/** A small WebP of the whole image, its longest side at most `longestSide` pixels. */
export async function encodeThumbnail(image: ImageData, longestSide = 512): Promise<Uint8Array> {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  return await encodeResized(image, width, height);
}

/** A square WebP of `side` pixels, cut from the middle of the image. */
export async function encodeSquare(image: ImageData, side: number): Promise<Uint8Array> {
  return await encodeResized(image, side, side);
}

/** Fills `width` × `height`, cropping what sticks out when the shape differs. */
async function encodeResized(
  image: ImageData,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { resize, encodeWebp } = await loadCodecs();
  const resized = await resize(shrinkTowards(image, width, height), {
    width,
    height,
    // What jSquash calls "contain" crops to the target's shape.
    fitMethod: "contain",
    method: "catrom",
    // Both double the cost and change nothing visible in opaque photographs.
    premultiply: false,
    linearRGB: false,
  });
  return new Uint8Array(await encodeWebp(resized, ENCODING));
}

/** Boxes the image down to no less than the target; the filtered resize does the rest. */
function shrinkTowards(image: ImageData, width: number, height: number): ImageData {
  const factor = Math.min(
    MAX_FACTOR,
    Math.floor(Math.min(image.width / width, image.height / height)),
  );
  return factor > 1 ? boxShrink(image, factor) : image;
}
