import { encodeJpeg } from "@/lib/picture/encode-jpeg.ts";
import { centerSquare } from "@/lib/picture/geometry.ts";
import { openPicture, type PictureProblem } from "@/lib/picture/open-picture.ts";

/** Why a file cannot be a profile picture: each has its words in `settings.picture.problems`. */
export type AvatarProblem = PictureProblem | "too_small";

/** Side of a profile picture in pixels: its largest place, on a screen with twice the density. */
export const AVATAR_SIDE = 512;

/** Below this many pixels nobody would be recognised. */
const MIN_SIDE = 64;

/** `file_size_limit` of the bucket, in bytes. */
export const MAX_AVATAR_BYTES = 512 * 1024;

/** The middle of a chosen picture: upright, square, at most 512 px, a JPEG without metadata. */
export async function prepareAvatar(file: File): Promise<Blob | { problem: AvatarProblem }> {
  const opened = await openPicture(file);
  if ("problem" in opened) return opened;
  const { picture } = opened;
  try {
    const part = centerSquare(picture);
    if (part.width < MIN_SIDE) return { problem: "too_small" };
    const side = Math.min(part.width, AVATAR_SIDE);
    return await encodeJpeg(picture, {
      size: { width: side, height: side },
      part,
      maxBytes: MAX_AVATAR_BYTES,
    });
  } finally {
    picture.close();
  }
}
