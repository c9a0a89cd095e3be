import type { HideFaces } from "../_shared/faces/hide-faces.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { decodePhoto } from "../_shared/images/decode-photo.ts";
import { encodeJpeg } from "../_shared/images/encode-jpeg.ts";
import { fitWithin } from "../_shared/images/geometry.ts";
import { shrink } from "../_shared/images/shrink.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";

/** A picture as Gemini is shown it, and as the page shows it, or why it makes no style. */
export type PreparedPicture =
  | { failureCode: FailureCode }
  | {
    failureCode: null;
    /** JPEG, upright, without metadata, with nobody to be recognised in it. */
    picture: Uint8Array;
    /** The same as a small WebP. */
    card: Uint8Array;
    /** How many faces were hidden. */
    faces: number;
  };

/** Longest side, in pixels: setting and light need no more. */
export const MAX_SIDE = 1024;

/**
 * Larger pictures are refused from their header: one of this size, with everything that has to be
 * loaded first and looks as close as hide-faces.ts takes, stays well within the 2 s of CPU of a
 * function. The app and the script send 1,600 pixels a side at most.
 */
export const MAX_STYLE_PIXELS = 3_200_000;

/** Longest side of what cards show, in pixels. */
const CARD_SIDE = 640;

/** With more of it hidden a picture says too little of a setting. */
const MAX_HIDDEN = 1 / 3;

/** Makes what is kept of a picture that somebody wants a style of. */
export async function preparePicture(
  bytes: Uint8Array,
  hideFaces: HideFaces,
): Promise<PreparedPicture> {
  const photo = await decodePhoto(bytes, MAX_STYLE_PIXELS);
  if ("failureCode" in photo) return photo;
  const pixels = shrink(photo.pixels, fitWithin(photo.pixels, MAX_SIDE));
  const { faces, share, isIncomplete } = hideFaces(pixels);
  if (isIncomplete || share > MAX_HIDDEN) return { failureCode: "mostly_people" };
  return {
    failureCode: null,
    picture: await encodeJpeg(pixels),
    card: await encodeThumbnail(pixels, CARD_SIDE),
    faces,
  };
}
