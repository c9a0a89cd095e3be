import type { Face } from "../../../supabase/functions/_shared/faces/face.ts";
import { LANDMARK, landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { decodePicture } from "../pixels/decode.ts";
import { type Picture, type Plane, type Size, toPixels } from "../pixels/picture.ts";
import { findFaces } from "./find-faces.ts";
import { type Outline, traceOutline } from "./outline.ts";
import { segmentPerson } from "./segment.ts";
import { solidMask } from "./solid-mask.ts";

/** What is known of the person on a photo; lengths are in pixels of the decoded photo. */
export interface Sitter extends Size {
  readonly face: Face;
  /** From the chin to the top of the forehead. */
  readonly faceHeight: number;
  readonly outline: Outline;
  /** Whether the photo is black and white or toned in one colour. */
  readonly monochrome: boolean;
  /** Roughly which pixels are the person, coarser than the photo. */
  readonly mask: Plane;
}

/** Finds the person on a photo, the one with the largest face; null when there is none. */
export async function findSitter(bytes: Uint8Array): Promise<Sitter | null> {
  const picture = await decodePicture(bytes);
  const pixels = toPixels(picture);
  const [face, ...others] = await findFaces(pixels);
  if (face === undefined) return null;
  const faceHeight = face.height;
  const centre = faceCentre(face);
  const mask = solidMask(
    await segmentPerson(pixels, centre, faceHeight),
    picture,
    centre,
    faceHeight,
    others.map(faceCentre),
  );
  return {
    width: picture.width,
    height: picture.height,
    face,
    faceHeight,
    outline: traceOutline(mask, picture, face, faceHeight),
    monochrome: isMonochrome(picture),
    mask,
  };
}

/** The middle between chin and forehead. */
export function faceCentre(face: Face): Point {
  const chin = landmark(face, LANDMARK.chin);
  const top = landmark(face, LANDMARK.foreheadTop);
  return { x: (chin.x + top.x) / 2, y: (chin.y + top.y) / 2 };
}

/** Mean distance of the colours from one tone, 0 to 1, below which a picture has no colours. */
const MAX_SPREAD = 0.018;

/** Whether a picture is black and white or toned in one colour, like sepia. */
function isMonochrome({ data }: Picture): boolean {
  // Every 16th pixel tells as much as all of them.
  const step = 3 * 16;
  const sums = [0, 0];
  let count = 0;
  for (let at = 0; at < data.length; at += step, count++) {
    const light = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    const room = light * (1 - light) * 4 + 0.05;
    sums[0]! += (data[at]! - light) / room;
    sums[1]! += (data[at + 2]! - light) / room;
  }
  const tone = sums.map((sum) => sum / count);
  let spread = 0;
  for (let at = 0; at < data.length; at += step) {
    const light = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    const room = light * (1 - light) * 4 + 0.05;
    spread += Math.abs(data[at]! - light - tone[0]! * room) +
      Math.abs(data[at + 2]! - light - tone[1]! * room);
  }
  return spread / count / 2 < MAX_SPREAD;
}
