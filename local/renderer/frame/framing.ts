import { LANDMARK, landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { Outline } from "../person/outline.ts";
import type { Sitter } from "../person/sitter.ts";
import type { Size } from "../pixels/picture.ts";

/** How a photographer would frame a person. */
export interface IdealFraming {
  /** Height of the head, hair to chin, as a share of the frame's. */
  readonly headShare: number;
  /** Where the middle of the face is wished, 0 (left) to 1 (right), before any mirroring. */
  readonly faceX: number;
  /** Room above the hair as a share of the frame's height. */
  readonly headRoom: number;
}

/** The part of a photo that fills the frame; it may reach beyond the photo, never below it. */
export interface Framing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far this is from what was wished, 0 for exactly so. */
  readonly cost: number;
}

/** No closer than this: the head fills the frame. */
const MAX_HEAD_SHARE = 0.84;
const STEPS = 48;
/** Cost of showing a body cut off by the photo's edge: only when nothing else is left. */
const CUT = 100;

/**
 * Frames a person as near to `ideal` as their photo allows: the body goes on to the bottom of the
 * frame, no edge of the photo shows as a cut through it, and the whole head stays in.
 *
 * @param frame the picture asked for; only its shape counts.
 */
export function framePerson(
  outline: Outline,
  photo: Size,
  frame: Size,
  ideal: IdealFraming,
): Framing {
  const head = outline.chin - outline.headTop;
  const ratio = frame.width / frame.height;
  const widest = 0.74 * ratio * head / outline.headWidth;
  const wished = Math.min(ideal.headShare, widest);
  const closest = Math.max(wished, Math.min(MAX_HEAD_SHARE, widest * 1.15));
  let best: Framing | undefined;
  for (let step = 0; step <= STEPS; step++) {
    const share = wished * (closest / wished) ** (step / STEPS);
    for (let shift = -STEPS / 2; shift <= STEPS / 2; shift++) {
      const faceX = ideal.faceX + 0.3 * shift / (STEPS / 2);
      const height = head / share;
      const headRoom = roomAbove(ideal.headRoom, wished / share);
      const top = outline.topCut
        ? outline.headTop + head * 0.02
        : outline.headTop - headRoom * height;
      const box = {
        left: outline.faceX - faceX * height * ratio,
        top,
        width: height * ratio,
        height,
      };
      const cost = 2.2 * Math.log(share / ideal.headShare) ** 2 + 7 * (faceX - ideal.faceX) ** 2 +
        cuts(box, outline, photo);
      if (best === undefined || cost < best.cost) best = { ...box, cost };
    }
  }
  if (best === undefined) throw new RangeError("a frame needs a size");
  return best;
}

/** The closer, the less room: a close-up with a lot of wall above looks like a mistake. */
function roomAbove(wished: number, farness: number): number {
  return wished * Math.max(0.25, farness);
}

function cuts(box: Omit<Framing, "cost">, outline: Outline, photo: Size): number {
  const { left, top, width, height } = box;
  const bottom = top + height;
  const below = Math.max(0, bottom - outline.bodyBottom) / height;
  const headLeft = outline.faceX - outline.headWidth / 2;
  const headRight = outline.faceX + outline.headWidth / 2;
  const head = Math.max(0, left - headLeft, headRight - left - width) / width;
  const leftSide = left < 0 ? Math.max(0, bottom - outline.leftCut) / height : 0;
  const rightSide = left + width > photo.width
    ? Math.max(0, bottom - outline.rightCut) / height
    : 0;
  return CUT * (below * 3 + head * 2 + leftSide + rightSide);
}

/** A photo that can be used, and how. */
export interface Candidate<Photo> {
  readonly photo: Photo;
  readonly sitter: Sitter;
  readonly framing: Framing;
}

/** The photo that comes nearest to a framing: well framed, sharp enough, in colour, face to camera. */
export function choosePhoto<Photo>(
  photos: readonly { readonly photo: Photo; readonly sitter: Sitter }[],
  frame: Size,
  ideal: IdealFraming,
): Candidate<Photo> | undefined {
  const candidates = photos.map(({ photo, sitter }) => {
    const framing = framePerson(sitter.outline, sitter, frame, ideal);
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
