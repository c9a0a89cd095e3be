import { fitWithin } from "@shared/images/geometry.ts";
import { encodeJpeg } from "@/lib/picture/encode-jpeg.ts";
import { openPicture, type PictureProblem } from "@/lib/picture/open-picture.ts";

/** Longest side of what is uploaded, in pixels: what is made of it has 1,024. */
const MAX_SIDE = 1600;

/** Below this many pixels on the short side the server refuses a picture (_shared/images/decode-photo.ts). */
const MIN_SHORT_SIDE = 256;

/** `file_size_limit` of the bucket, in bytes. */
const MAX_UPLOAD_BYTES = 3 * 1024 * 1024;

/** Why a file makes no style: each has its words in `ownStyles.problems`. */
export type StyleFileProblem = PictureProblem | "too_small";

/** Makes of a chosen file what will be uploaded: upright, small, without metadata. */
export async function prepareStylePicture(
  file: File,
): Promise<{ blob: Blob } | { problem: StyleFileProblem }> {
  const opened = await openPicture(file);
  if ("problem" in opened) return opened;
  const { picture } = opened;
  try {
    const size = fitWithin(picture, MAX_SIDE);
    if (Math.min(size.width, size.height) < MIN_SHORT_SIDE) return { problem: "too_small" };
    const blob = await encodeJpeg(picture, { size, maxBytes: MAX_UPLOAD_BYTES });
    return blob.size > MAX_UPLOAD_BYTES ? { problem: "too_large" } : { blob };
  } finally {
    picture.close();
  }
}
