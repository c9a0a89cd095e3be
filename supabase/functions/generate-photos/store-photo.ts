import { marked } from "../_shared/images/ai-mark.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import { inspectImage } from "../_shared/images/inspect.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";
import { letGo } from "../_shared/let-go.ts";
import type { StorageUpload } from "../_shared/storage.ts";
import type { StoredPhoto } from "./photo-queue.ts";
import { type AskedPicture, checkPicture } from "./usable-picture.ts";

/** Stores one object; throws `StorageUnavailableError`. */
export type Upload = (upload: StorageUpload) => Promise<void>;

/** What Gemini made, and what it was asked for. */
export interface NewPhoto extends AskedPicture {
  /** Without its extension. */
  objectPath: string;
  bytes: Uint8Array;
}

const BUCKET = "generated-photos";

/**
 * Stores an image with its thumbnail beside it. The original is not encoded anew, which would drop
 * the provenance (C2PA) that Gemini writes into it; one that comes without gets a mark that it was
 * made by a model, so that it tells wherever it goes. It is on its way while the thumbnail is made; should it turn out then that it is no whole image, or none that was
 * asked for, the database removes them with whatever else this claim has stored.
 * @param photo Whose bytes are used up: they may be empty afterwards.
 * @throws {UnreadableImageError | UnusablePictureError | StorageUnavailableError}
 */
export async function storePhoto(
  { objectPath, bytes, aspectRatio, imageSize }: NewPhoto,
  upload: Upload,
): Promise<StoredPhoto> {
  const { format } = inspectImage(bytes);
  const { extension, contentType } = IMAGE_TYPES[format];
  const path = `${objectPath}.${extension}`;
  const kept = marked(bytes, format);
  if (kept !== bytes) letGo(bytes);
  // Both have to end: what lands after a failure was recorded would stay for ever.
  const [original, thumbnail] = await Promise.allSettled([
    upload({ bucket: BUCKET, path, bytes: kept, contentType }),
    storeThumbnail({ objectPath, bytes: kept, aspectRatio, imageSize }, upload),
  ]);
  if (thumbnail.status === "rejected") throw thumbnail.reason;
  if (original.status === "rejected") throw original.reason;
  return { extension, ...thumbnail.value };
}

/** Gives the size of the image itself. */
async function storeThumbnail(
  { objectPath, bytes, aspectRatio, imageSize }: NewPhoto,
  upload: Upload,
): Promise<{ width: number; height: number }> {
  const { pixels } = await decodeImage(bytes);
  checkPicture(pixels, { aspectRatio, imageSize });
  await upload({
    bucket: BUCKET,
    path: `${objectPath}-thumb.webp`,
    bytes: await encodeThumbnail(pixels),
    contentType: IMAGE_TYPES.webp.contentType,
  });
  return { width: pixels.width, height: pixels.height };
}
