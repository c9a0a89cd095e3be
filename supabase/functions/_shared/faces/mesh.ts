import type { Detection } from "./detect.ts";
import type { Network } from "./networks.ts";
import { boundsOf, type Pixels, type Point } from "./pixels.ts";
import { pointInWindow, pointOfWindow, sampleWindow, squareWindow, type Window } from "./window.ts";

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

/** The shape of a face, in pixels of its picture. */
export interface Mesh {
  readonly landmarks: readonly Landmark[];
  /** How sure the mesh is that this is a human face, 0 to 1. */
  readonly score: number;
}

const INPUT = 192;
/** How much larger than the detector's box the mesh wants its input (MediaPipe, FaceLandmark). */
const MARGIN = 1.5;

/**
 * Fits the MediaPipe face mesh to a detected face.
 *
 * @param minScore how sure the mesh has to be that it is one, 0 to 1.
 * @returns null when it is none: the detector takes a cat for one too.
 */
export function fitMesh(
  run: Network,
  pixels: Pixels,
  found: Detection,
  minScore: number,
): Mesh | null {
  const first = fit(run, pixels, squareWindow(found.centre, found.side * MARGIN, found.angle));
  if (first.score < minScore) return null;
  // The mesh is steadier when it looks at the square that its own landmarks span.
  const second = fit(run, pixels, squareAround(first, MARGIN));
  return second.score < minScore ? null : second;
}

/** A landmark by its number. */
export function landmark({ landmarks }: Pick<Mesh, "landmarks">, number: number): Landmark {
  const found = landmarks[number];
  if (found === undefined) throw new RangeError(`no landmark ${number}`);
  return found;
}

function fit(run: Network, pixels: Pixels, square: Window): Mesh {
  const outputs = run(sampleWindow(pixels, square, INPUT), INPUT);
  const values = outputs.get(468 * 3) ?? new Float32Array();
  const landmarks = Array.from({ length: 468 }, (_, index) => {
    const [x = 0, y = 0, z = 0] = values.subarray(index * 3, index * 3 + 3);
    return { ...pointInWindow(square, x / INPUT, y / INPUT), z: z * square.width / INPUT };
  });
  return { landmarks, score: outputs.get(1)?.[0] ?? 0 };
}

/** The square around a face, upright as the face is, `margin` times as large as its landmarks. */
export function squareAround(mesh: Pick<Mesh, "landmarks">, margin: number): Window {
  const { centre, width, height, angle } = levelAround(mesh);
  return squareWindow(centre, Math.max(width, height) * margin, angle);
}

/** The rectangle that the landmarks of a face span, upright as the face is. */
export function levelAround(mesh: Pick<Mesh, "landmarks">): Window {
  const upright = squareWindow({ x: 0, y: 0 }, 1, lean(mesh));
  const level = mesh.landmarks.map((point) => pointOfWindow(upright, point));
  const { left, right, top, bottom } = boundsOf(level);
  const centre = pointInWindow(upright, (left + right) / 2, (top + bottom) / 2);
  return { centre, width: right - left, height: bottom - top, angle: upright.angle };
}

/** How much a face leans clockwise, in radians, by the line through its eyes. */
export function lean(mesh: Pick<Mesh, "landmarks">): number {
  const from = landmark(mesh, LANDMARK.leftEyeOuter);
  const to = landmark(mesh, LANDMARK.rightEyeOuter);
  return Math.atan2(to.y - from.y, to.x - from.x);
}
