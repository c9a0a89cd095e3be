import { decodeImage } from "../_shared/images/decode.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";
import type { StorageUpload } from "../_shared/storage.ts";
import type { StoredPhoto } from "./photo-queue.ts";

/** Stores one object; throws `StorageUnavailableError`. */
export type Upload = (upload: StorageUpload) => Promise<void>;

const BUCKET = "generated-photos";

/**
 * Stores an image with its thumbnail beside it. The original bytes are kept as they are:
 * re-encoding would drop the provenance (C2PA) that Gemini writes into them.
 *
 * Throws `UnreadableImageError` before anything is stored, `StorageUnavailableError` after.
 */
export async function storePhoto(
  objectPath: string,
  bytes: Uint8Array,
  upload: Upload,
): Promise<StoredPhoto> {
  const { format, pixels } = await decodeImage(bytes);
  const thumbnail = await encodeThumbnail(pixels);
  const { extension, contentType } = IMAGE_TYPES[format];
  const uploads = await Promise.allSettled([
    upload({
      bucket: BUCKET,
      path: `${objectPath}.${extension}`,
      bytes,
      contentType,
    }),
    upload({
      bucket: BUCKET,
      path: `${objectPath}-thumb.webp`,
      bytes: thumbnail,
      contentType: IMAGE_TYPES.webp.contentType,
    }),
  ]);
  // Only when both have ended: what lands after the failure is recorded would stay for ever.
  const failed = uploads.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return { extension, width: pixels.width, height: pixels.height };
}
