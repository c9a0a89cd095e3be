import type { FailureCode } from "../_shared/failure-code.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { UnreadableImageError } from "../_shared/images/inspect.ts";
import { ObjectMissingError } from "../_shared/storage.ts";

/** A usable photo, decoded, or what is wrong with it. */
export type ImageCheck = { pixels: ImageData } | { failureCode: FailureCode };

/** Below this many pixels on the short side a face has too little detail to keep. */
export const MIN_SHORT_SIDE = 256;

/**
 * Downloads and decodes a photo of the person. Throws what trying again may mend:
 * `StorageUnavailableError`.
 */
export async function checkTrainingImage(download: () => Promise<Uint8Array>): Promise<ImageCheck> {
  try {
    const { pixels } = await decodeImage(await download());
    return Math.min(pixels.width, pixels.height) < MIN_SHORT_SIDE
      ? { failureCode: "photo_too_small" }
      : { pixels };
  } catch (thrown) {
    if (thrown instanceof ObjectMissingError) return { failureCode: "photo_missing" };
    if (thrown instanceof UnreadableImageError) return { failureCode: "photo_unreadable" };
    throw thrown;
  }
}
