import type { FaceFinder } from "../_shared/faces/face.ts";
import { judgePhoto } from "../_shared/faces/judge.ts";
import type { Box } from "../_shared/faces/pixels.ts";
import { type StoredFace, storeFace } from "../_shared/faces/stored-face.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { readImageHeader } from "../_shared/images/header.ts";
import { inspectImage, UnreadableImageError } from "../_shared/images/inspect.ts";
import { prepareReference } from "./prepare-reference.ts";

/** What a photo is good for. */
export type Examination =
  | { failureCode: FailureCode; advice: readonly FailureCode[] }
  | {
    failureCode: null;
    advice: readonly FailureCode[];
    /** 0 to 1. */
    quality: number;
    /** In the reference. */
    face: StoredFace;
    /** JPEG: the person alone. */
    reference: Uint8Array;
  };

/** Below this many pixels on the short side a face has too little detail to keep. */
export const MIN_SHORT_SIDE = 256;

/**
 * Larger photos are refused from their header. One of this size, with everything that has to be loaded
 * first, measured 1.4 s of CPU on a busy machine, whether a face is found in it or not, and 200 MB with
 * Deno's own 50; a function has 2 s and 256 MB. What cameras call 5 megapixels is 2592 × 1944. The app
 * and the script send 4 megapixels at most.
 */
export const MAX_TRAINING_PIXELS = 5_100_000;

/**
 * Looks at a photo of the person, and prepares the reference if it can be used.
 * @param chosen The face that the user tapped, when there were several.
 */
export async function examinePhoto(
  bytes: Uint8Array,
  chosen: Box | null,
  finder: FaceFinder,
): Promise<Examination> {
  const photo = await decodePhoto(bytes);
  if ("failureCode" in photo) return { ...photo, advice: [] };
  const { pixels } = photo;
  const faces = finder.find(pixels);
  const { verdict, advice, quality, face } = judgePhoto(pixels, faces, chosen ?? undefined);
  if (verdict !== "ok") return { failureCode: verdict, advice };
  const others = faces.filter((other) => other !== face).map(({ box }) => box);
  const { bytes: reference, window } = await prepareReference(pixels, face.box, others);
  return {
    failureCode: null,
    advice,
    quality,
    face: storeFace(face, window),
    reference,
  };
}

/** The photo as it is seen, or why it cannot be. */
async function decodePhoto(
  bytes: Uint8Array,
): Promise<{ pixels: ImageData } | { failureCode: FailureCode }> {
  try {
    const header = readImageHeader(bytes);
    if (header && header.width * header.height > MAX_TRAINING_PIXELS) {
      return { failureCode: "photo_too_large" };
    }
    const { width, height } = inspectImage(bytes);
    if (Math.min(width, height) < MIN_SHORT_SIDE) return { failureCode: "photo_too_small" };
    const { pixels } = await decodeImage(bytes);
    layOnWhite(pixels);
    return { pixels };
  } catch (thrown) {
    if (thrown instanceof UnreadableImageError) return { failureCode: "photo_unreadable" };
    throw thrown;
  }
}

/** As pages show a picture: what is transparent may hide anything. */
function layOnWhite({ data }: ImageData): void {
  for (let at = 3; at < data.length; at += 4) {
    const opacity = data[at]!;
    if (opacity === 255) continue;
    for (let channel = at - 3; channel < at; channel++) {
      data[channel] = 255 + (data[channel]! - 255) * opacity / 255;
    }
    data[at] = 255;
  }
}
