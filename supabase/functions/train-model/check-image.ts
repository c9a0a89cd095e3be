import type { FailureCode } from "../_shared/failure-code.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { inspectImage, UnreadableImageError } from "../_shared/images/inspect.ts";
import { ObjectMissingError } from "../_shared/storage.ts";

/** A usable photo, decoded, or what is wrong with it. */
export type ImageCheck = { pixels: ImageData } | { failureCode: FailureCode };

/** Below this many pixels on the short side a face has too little detail to keep. */
export const MIN_SHORT_SIDE = 256;

/**
 * Larger photos are refused before they are decoded: five of 8 megapixels measured 1.4 s of CPU and
 * 137 MB, of the 2 s and 256 MB that a function has; five of 12 megapixels 2.7 s and 248 MB. The app
 * and the script send 4 megapixels at most.
 */
export const MAX_TRAINING_PIXELS = 8_000_000;

/**
 * Downloads and decodes a photo of the person. Throws what trying again may mend:
 * `StorageUnavailableError`.
 */
export async function checkTrainingImage(download: () => Promise<Uint8Array>): Promise<ImageCheck> {
  try {
    const bytes = await download();
    const { width, height } = inspectImage(bytes);
    if (width * height > MAX_TRAINING_PIXELS) return { failureCode: "photo_too_large" };
    const { pixels } = await decodeImage(bytes);
    return Math.min(pixels.width, pixels.height) < MIN_SHORT_SIDE
      ? { failureCode: "photo_too_small" }
      : { pixels };
  } catch (thrown) {
    if (thrown instanceof ObjectMissingError) return { failureCode: "photo_missing" };
    if (thrown instanceof UnreadableImageError) return { failureCode: "photo_unreadable" };
    throw thrown;
  }
}
