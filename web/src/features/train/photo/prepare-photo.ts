import { decodePicture, type Picture } from "./decode-picture.ts";
import { detectFormat } from "./detect-format.ts";
import { encodeJpeg } from "./encode-jpeg.ts";
import { fileHash } from "./file-hash.ts";
import { fitWithin } from "./fit-within.ts";
import { isComplete } from "./is-complete.ts";
import { MAX_SIDE, MAX_SOURCE_BYTES, MAX_UPLOAD_BYTES, MIN_SHORT_SIDE } from "./limits.ts";
import type { PhotoProblem } from "./photo-problem.ts";

/** A photo as it will be uploaded: upright, at most 2048 px, a JPEG without metadata. */
export interface PreparedPhoto {
  blob: Blob;
  /** `fileHash` of the file it was made from. */
  hash: string;
}

/** Checks a chosen file and makes of it what will be uploaded, all in the browser. */
export async function preparePhoto(file: File): Promise<PreparedPhoto | { problem: PhotoProblem }> {
  if (file.size > MAX_SOURCE_BYTES) return { problem: "too_large" };
  const bytes = await read(file);
  const format = detectFormat(bytes);
  if (!format) return { problem: "not_a_photo" };
  if (!isComplete(bytes, format)) return { problem: "unreadable" };
  const picture = await decode(file);
  if (!picture) return { problem: format === "heif" ? "format_unknown_to_browser" : "unreadable" };
  try {
    const size = fitWithin(picture, MAX_SIDE);
    if (Math.min(size.width, size.height) < MIN_SHORT_SIDE) return { problem: "too_small" };
    const blob = await encodeJpeg(picture, size, MAX_UPLOAD_BYTES);
    if (blob.size > MAX_UPLOAD_BYTES) return { problem: "too_large" };
    return { blob, hash: await fileHash(bytes) };
  } finally {
    picture.close();
  }
}

/** Nothing for a folder that was dropped, or a file that is gone by now. */
async function read(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

async function decode(file: File): Promise<Picture | undefined> {
  try {
    return await decodePicture(file);
  } catch {
    return undefined;
  }
}
