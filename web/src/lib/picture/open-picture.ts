import { decodePicture, type Picture } from "./decode-picture.ts";
import { detectFormat } from "./detect-format.ts";
import { isComplete } from "./is-complete.ts";
import type { PictureProblem } from "./picture-problem.ts";

/** What a browser is asked to open at most, in bytes: no phone takes larger photos. */
const MAX_SOURCE_BYTES = 50 * 1024 * 1024;

/** A file that was opened; `picture.close` has to be called. */
export interface OpenPicture {
  picture: Picture;
  /** The whole file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Opens a file the user chose as a picture, upright. HEIC is opened where the browser can (Safari);
 * elsewhere it is the format that is told, not the file.
 */
export async function openPicture(file: File): Promise<OpenPicture | { problem: PictureProblem }> {
  if (file.size > MAX_SOURCE_BYTES) return { problem: "too_large" };
  const bytes = await read(file);
  const format = detectFormat(bytes);
  if (!format) return { problem: "not_a_photo" };
  if (!isComplete(bytes, format)) return { problem: "unreadable" };
  try {
    return { picture: await decodePicture(file), bytes };
  } catch {
    return { problem: format === "heif" ? "format_unknown_to_browser" : "unreadable" };
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
