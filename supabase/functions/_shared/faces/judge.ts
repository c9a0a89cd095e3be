import type { Face } from "./face.ts";
import { type FaceMeasures, measureFace, measurePicture, type PictureMeasures } from "./measure.ts";
import { type Box, overlap, type Pixels } from "./pixels.ts";

/** Why a photo cannot be used, by what is seen on it alone. */
export type PhotoProblem =
  | "no_face"
  | "several_faces"
  | "face_too_small"
  | "photo_blurred"
  | "photo_dark"
  | "photo_overexposed";

/** Why another photo would be better, though this one can be used. */
export type PhotoAdvice = "eyes_hidden" | "face_turned";

/** What a photo of a person is good for. */
export type PhotoJudgement =
  & {
    readonly advice: readonly PhotoAdvice[];
    /** Orders good photos before poor ones: 0 to 1, and 0 without a face. */
    readonly quality: number;
  }
  & ({
    readonly verdict: "ok";
    readonly face: Face;
    readonly measures: FaceMeasures;
  } | {
    readonly verdict: PhotoProblem;
    /** The person's; null when there is none, or nobody knows which. */
    readonly face: Face | null;
    readonly measures: FaceMeasures | null;
  });

/**
 * Where each measure tips. docs/FACES.md has what the photos score, and why each stands where it
 * does: all of them on the side of the person who took the photo.
 */
export const BOUNDS = {
  /** A second face at least this high, as a share of the first's, could be the person too. */
  rival: 0.6,
  /** What the chosen box and a face have to share of what they cover. */
  chosen: 0.25,
  /** Pixels from chin to forehead. */
  height: 64,
  sharpness: 0.2,
  light: 0.1,
  blown: 0.4,
  eyeContrast: 0.3,
  eyeLight: 0.45,
  /** Degrees to the side, and up or down from {@link LEVEL}. */
  yaw: 35,
  pitch: 25,
} as const;

/** The pitch of a face that looks straight ahead: a forehead lies farther back than a chin. */
const LEVEL = 8;

/**
 * Judges one photo by its faces, as `FaceFinder.find` gives them.
 *
 * @param chosen the box that the owner picked of several faces.
 */
export function judgePhoto(
  pixels: Pixels,
  faces: readonly Face[],
  chosen?: Box,
): PhotoJudgement {
  if (faces.length === 0) return faceless(lookProblemOf(measurePicture(pixels)) ?? "no_face");
  const face = personOf(faces, chosen);
  if (face === null) return faceless("several_faces");
  const measures = measureFace(pixels, face);
  return {
    verdict: problemOf(measures) ?? "ok",
    advice: adviceOn(measures),
    quality: qualityOf(measures),
    face,
    measures,
  };
}

function faceless(verdict: PhotoProblem): PhotoJudgement {
  return { verdict, advice: [], quality: 0, face: null, measures: null };
}

function personOf(faces: readonly Face[], chosen: Box | undefined): Face | null {
  if (chosen === undefined) {
    const [first, second] = faces.toSorted((a, b) => b.height - a.height);
    const isClear = !second || !first || second.height < first.height * BOUNDS.rival;
    return isClear && first ? first : null;
  }
  const [nearest] = faces.toSorted((a, b) => overlap(b.box, chosen) - overlap(a.box, chosen));
  return nearest && overlap(nearest.box, chosen) >= BOUNDS.chosen ? nearest : null;
}

/** What is wrong first: a small face is blurred as well, and a dark one may be. */
function problemOf(measures: FaceMeasures): PhotoProblem | undefined {
  return measures.height < BOUNDS.height ? "face_too_small" : lookProblemOf(measures);
}

function lookProblemOf({ light, blown, sharpness }: PictureMeasures): PhotoProblem | undefined {
  if (light < BOUNDS.light) return "photo_dark";
  if (blown > BOUNDS.blown) return "photo_overexposed";
  if (sharpness < BOUNDS.sharpness) return "photo_blurred";
}

function adviceOn({ eyeContrast, eyeLight, yaw, pitch }: FaceMeasures): PhotoAdvice[] {
  const advice: PhotoAdvice[] = [];
  if (eyeContrast < BOUNDS.eyeContrast || eyeLight < BOUNDS.eyeLight) advice.push("eyes_hidden");
  if (Math.abs(yaw) > BOUNDS.yaw || Math.abs(pitch - LEVEL) > BOUNDS.pitch) {
    advice.push("face_turned");
  }
  return advice;
}

/** Each part says how far a measure is from where it tips to where more of it gains nothing. */
function qualityOf(measures: FaceMeasures): number {
  const parts = [
    rise(measures.height, BOUNDS.height / 2, 320),
    rise(measures.sharpness, BOUNDS.sharpness / 2, 0.45),
    rise(measures.light, BOUNDS.light / 2, 0.35),
    rise(-measures.blown, -2 * BOUNDS.blown, -0.05),
    rise(measures.eyeContrast, 0, 0.5),
    rise(measures.eyeLight, 0, 0.8),
    rise(-Math.abs(measures.yaw), -90, -10),
    rise(-Math.abs(measures.pitch - LEVEL), -90, -10),
  ];
  return parts.reduce((product, part) => product * part, 1);
}

function rise(value: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (value - from) / (to - from)));
}
