import { decodePicture } from "./decode.ts";
import { detectFaces } from "./detect-faces.ts";
import { type Face, fitFaceMesh, LANDMARK, landmark } from "./face-mesh.ts";
import { type Outline, traceOutline } from "./outline.ts";
import { isMonochrome } from "./monochrome.ts";
import type { Picture, Plane, Point } from "./picture.ts";
import { segmentPerson } from "./segment.ts";
import { solidMask } from "./solid-mask.ts";
import type { Size } from "../sizes.ts";

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
export async function analysePhoto(bytes: Uint8Array): Promise<Sitter | null> {
  const picture = await decodePicture(bytes);
  const faces = await findFaces(picture);
  const [face, ...others] = faces.toSorted((a, b) => faceHeightOf(b) - faceHeightOf(a));
  if (face === undefined) return null;
  const faceHeight = faceHeightOf(face);
  const centre = faceCentre(face);
  const mask = solidMask(
    await segmentPerson(picture, centre, faceHeight),
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

async function findFaces(picture: Picture): Promise<Face[]> {
  const faces: Face[] = [];
  for (const box of await detectFaces(picture)) {
    const face = await fitFaceMesh(picture, box);
    if (face !== null) faces.push(face);
  }
  return faces;
}

/** The middle between chin and forehead. */
export function faceCentre(face: Face): Point {
  const chin = landmark(face, LANDMARK.chin);
  const top = landmark(face, LANDMARK.foreheadTop);
  return { x: (chin.x + top.x) / 2, y: (chin.y + top.y) / 2 };
}

function faceHeightOf(face: Face): number {
  const chin = landmark(face, LANDMARK.chin);
  const top = landmark(face, LANDMARK.foreheadTop);
  return Math.hypot(chin.x - top.x, chin.y - top.y);
}
