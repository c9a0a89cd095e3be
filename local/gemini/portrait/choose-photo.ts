import type { Size } from "../sizes.ts";
import type { Sitter } from "./analyse.ts";
import { LANDMARK, landmark } from "./face-mesh.ts";
import { framePerson, type Framing, type Shot } from "./framing.ts";

/** A photo that can be used, and how. */
export interface Candidate<Photo> {
  readonly photo: Photo;
  readonly sitter: Sitter;
  readonly framing: Framing;
}

/** The photo that comes nearest to a shot: well framed, sharp enough, in colour, face to camera. */
export function choosePhoto<Photo>(
  photos: readonly { readonly photo: Photo; readonly sitter: Sitter }[],
  frame: Size,
  shot: Shot,
): Candidate<Photo> | undefined {
  const candidates = photos.map(({ photo, sitter }) => {
    const framing = framePerson(sitter.outline, sitter, frame, shot);
    return { photo, sitter, framing, cost: framing.cost + faults(sitter, framing, frame) };
  });
  return candidates.toSorted((a, b) => a.cost - b.cost)[0];
}

function faults(sitter: Sitter, framing: Framing, frame: Size): number {
  const enlargement = frame.height / framing.height;
  const soft = Math.max(0, Math.log2(enlargement / 1.3));
  return soft * 0.5 + (sitter.monochrome ? 2 : 0) + (sitter.outline.topCut ? 1 : 0) +
    Math.abs(yaw(sitter)) * 0.5;
}

/** How far the head is turned, -1 to 1, by where the nose is between the ears. */
function yaw({ face }: Sitter): number {
  const nose = landmark(face, LANDMARK.noseTip).x;
  const left = landmark(face, LANDMARK.leftEar).x;
  const right = landmark(face, LANDMARK.rightEar).x;
  return ((nose - left) / (right - left) - 0.5) * 2;
}
