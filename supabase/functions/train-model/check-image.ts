import type { FailureCode } from "../_shared/failure-code.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { readImageHeader } from "../_shared/images/header.ts";
import { inspectImage, UnreadableImageError } from "../_shared/images/inspect.ts";
import { ObjectMissingError } from "../_shared/storage.ts";

/** A usable photo, decoded, or what is wrong with it. */
export type ImageCheck = { pixels: ImageData } | { failureCode: FailureCode };

/** Below this many pixels on the short side a face has too little detail to keep. */
export const MIN_SHORT_SIDE = 256;

/**
 * Larger photos are refused from their header. One of this size, decoded, shrunk and encoded anew,
 * measured up to 1.1 s of CPU and 290 MB with everything loaded, of the 2 s and 256 MB that a function
 * has; one of 8 megapixels 340 MB. What cameras call 5 megapixels is 2592 × 1944. The app and the script send 4 at most.
 */
export const MAX_TRAINING_PIXELS = 5_100_000;

/** Pixels times scans of a progressive photo: ten scans are usual. */
const MAX_TRAINING_SCANNED_PIXELS = 70_000_000;

/**
 * Downloads and decodes a photo of the person. Throws what trying again may mend:
 * `StorageUnavailableError`.
 */
export async function checkTrainingImage(download: () => Promise<Uint8Array>): Promise<ImageCheck> {
  try {
    const bytes = await download();
    const header = readImageHeader(bytes);
    if (header && header.width * header.height > MAX_TRAINING_PIXELS) {
      return { failureCode: "photo_too_large" };
    }
    inspectImage(bytes, MAX_TRAINING_SCANNED_PIXELS);
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
