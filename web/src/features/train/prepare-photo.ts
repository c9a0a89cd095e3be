import { encodeJpeg } from "@/lib/picture/encode-jpeg.ts";
import { fitWithin } from "@shared/images/geometry.ts";
import { openPicture, type PictureProblem } from "@/lib/picture/open-picture.ts";
import { fileHash } from "./object-name.ts";

/** A photo as it will be uploaded: upright, at most 2048 px, a JPEG without metadata. */
export interface PreparedPhoto {
  blob: Blob;
  /** `fileHash` of the file it was made from. */
  hash: string;
}

/** Checks a chosen file and makes of it what will be uploaded, all in the browser. */
export async function preparePhoto(file: File): Promise<PreparedPhoto | { problem: FileProblem }> {
  const opened = await openPicture(file);
  if ("problem" in opened) return opened;
  const { picture, bytes } = opened;
  try {
    const size = fitWithin(picture, MAX_SIDE);
    if (Math.min(size.width, size.height) < MIN_SHORT_SIDE) return { problem: "too_small" };
    const blob = await encodeJpeg(picture, { size, maxBytes: MAX_UPLOAD_BYTES });
    if (blob.size > MAX_UPLOAD_BYTES) return { problem: "too_large" };
    return { blob, hash: await fileHash(bytes) };
  } finally {
    picture.close();
  }
}

/** Longest side of an uploaded photo, in pixels: more adds nothing to a face. */
const MAX_SIDE = 2048;

/** Below this many pixels on the short side the training refuses a photo (_shared/images/decode-photo.ts). */
export const MIN_SHORT_SIDE = 256;

/** `file_size_limit` of the bucket, in bytes. */
export const MAX_UPLOAD_BYTES = 3 * 1024 * 1024;

/** Why a file cannot be a training photo: each has its words in `train.problems`. */
export type FileProblem = PictureProblem | "too_small" | "duplicate" | "too_many";
