import type { FailureCode } from "../failure-code.ts";
import { decodeImage } from "./decode.ts";
import { readImageHeader } from "./header.ts";
import { inspectImage, UnreadableImageError } from "./inspect.ts";

/** Below this many pixels on the short side a photo has too little detail to keep. */
export const MIN_SHORT_SIDE = 256;

/**
 * Larger photos are refused from their header. One of this size, with everything that has to be loaded
 * first, measured 1.4 s of CPU on a busy machine, whether a face is found in it or not, and 200 MB with
 * Deno's own 50; a function has 2 s and 256 MB. What cameras call 5 megapixels is 2592 × 1944. The app
 * and the script send 4 megapixels at most.
 */
export const MAX_PHOTO_PIXELS = 5_100_000;

/**
 * A photo that somebody uploaded as it is seen, upright and on white, or why it cannot be.
 * @param maxPixels what more is too large.
 */
export async function decodePhoto(
  bytes: Uint8Array,
  maxPixels = MAX_PHOTO_PIXELS,
): Promise<{ pixels: ImageData } | { failureCode: FailureCode }> {
  try {
    const header = readImageHeader(bytes);
    if (header && header.width * header.height > maxPixels) {
      return { failureCode: "photo_too_large" };
    }
    const { width, height } = inspectImage(bytes);
    if (Math.min(width, height) < MIN_SHORT_SIDE) return { failureCode: "photo_too_small" };
    const { pixels } = await decodeImage(bytes);
    layOnWhite(pixels);
    return { pixels };
  } catch (thrown) {
    if (thrown instanceof UnreadableImageError) return { failureCode: "photo_unreadable" };
    throw thrown;
  }
}

/** As pages show a picture: what is transparent may hide anything. */
function layOnWhite({ data }: ImageData): void {
  for (let at = 3; at < data.length; at += 4) {
    const opacity = data[at]!;
    if (opacity === 255) continue;
    for (let channel = at - 3; channel < at; channel++) {
      data[channel] = 255 + (data[channel]! - 255) * opacity / 255;
    }
    data[at] = 255;
  }
}
