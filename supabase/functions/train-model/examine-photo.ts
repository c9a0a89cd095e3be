import type { FaceFinder } from "../_shared/faces/face.ts";
import { judgePhoto } from "../_shared/faces/judge.ts";
import type { Box } from "../_shared/faces/pixels.ts";
import { type StoredFace, storeFace } from "../_shared/faces/stored-face.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { decodePhoto } from "../_shared/images/decode-photo.ts";
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
