import { boundsOf, type Picture, type Point } from "../pixels/picture.ts";
import { detectFaces, type FaceBox } from "./detect.ts";
import { network } from "./networks.ts";
import { pointInWindow, sampleWindow, squareWindow, type Window } from "./sample.ts";

/**
 * Numbers of some of the 468 landmarks. Left and right are those of the picture.
 *
 * Source: MediaPipe, canonical_face_model_uv_visualization.png.
 */
export const LANDMARK = {
  foreheadTop: 10,
  chin: 152,
  noseTip: 1,
  noseBridge: 168,
  leftEyeOuter: 33,
  leftEyeInner: 133,
  rightEyeInner: 362,
  rightEyeOuter: 263,
  leftBrow: 105,
  rightBrow: 334,
  leftEar: 127,
  rightEar: 356,
  leftCheek: 205,
  rightCheek: 425,
  mouthLeft: 61,
  mouthRight: 291,
} as const;

/** The outline of the face from the top of the forehead clockwise. */
export const FACE_OVAL: readonly number[] = [
  ...[10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377],
  ...[152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109],
];

/** A point of the face; `z` grows away from the camera, in the same unit as `x` and `y`. */
export interface Landmark extends Point {
  readonly z: number;
}

/** A face whose shape is known. */
export interface Face {
  readonly landmarks: readonly Landmark[];
  /** How sure the mesh is that this is a human face, 0 to 1. */
  readonly score: number;
}

const MODEL = new URL("./models/facemesh", import.meta.url);
const INPUT = 192;
/** Below this the detector took something else for a face: a cat scores under 0.01. */
const MIN_SCORE = 0.6;
/** How much larger than the detector's box the mesh wants its input (MediaPipe, FaceLandmark). */
const MARGIN = 1.5;

/** The faces of a picture, the likeliest first: what the detector finds and the mesh confirms. */
export async function findFaces(picture: Picture): Promise<Face[]> {
  const faces: Face[] = [];
  for (const box of await detectFaces(picture)) {
    const face = await fitFaceMesh(picture, box);
    if (face !== null) faces.push(face);
  }
  return faces;
}

/** Fits the MediaPipe face mesh to a detected face; null when it is none. */
async function fitFaceMesh(picture: Picture, box: FaceBox): Promise<Face | null> {
  const first = await fit(picture, squareWindow(box.centre, box.side * MARGIN, box.angle));
  if (first.score < MIN_SCORE) return null;
  // The mesh is steadier when it looks at the square that its own landmarks span.
  return await fit(picture, squareAround(first, MARGIN));
}

/** A landmark by its number. */
export function landmark({ landmarks }: Face, number: number): Landmark {
  const found = landmarks[number];
  if (found === undefined) throw new RangeError(`no landmark ${number}`);
  return found;
}

async function fit(picture: Picture, square: Window): Promise<Face> {
  const run = await network(MODEL);
  const outputs = run(sampleWindow(picture, square, INPUT), [1, INPUT, INPUT, 3]);
  const values = outputs.get(468 * 3) ?? new Float32Array();
  const landmarks = Array.from({ length: 468 }, (_, index) => {
    const [x = 0, y = 0, z = 0] = values.subarray(index * 3, index * 3 + 3);
    return { ...pointInWindow(square, x / INPUT, y / INPUT), z: z * square.width / INPUT };
  });
  return { landmarks, score: outputs.get(1)?.[0] ?? 0 };
}

/** The square around a face, upright as the face is, `margin` times as large as its landmarks. */
export function squareAround(face: Face, margin: number): Window {
  const { left, right, top, bottom } = boundsOf(face.landmarks);
  const from = landmark(face, LANDMARK.leftEyeOuter);
  const to = landmark(face, LANDMARK.rightEyeOuter);
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const side = Math.max(right - left, bottom - top) * margin;
  return squareWindow(centre, side, Math.atan2(to.y - from.y, to.x - from.x));
}
