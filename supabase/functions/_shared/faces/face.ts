import { shrink } from "../images/shrink.ts";
import { detectFaces, type Detection } from "./detect.ts";
import { fitMesh, LANDMARK, landmark, lean, type Mesh } from "./mesh.ts";
import { loadNetwork, type ReadFile } from "./networks.ts";
import { boundsOf, type Box, overlap, type Pixels } from "./pixels.ts";
import { squareWindow, type Window } from "./window.ts";

/** A face of a picture. */
export interface Face extends Mesh {
  /** What of the face is in the picture, from the top of the forehead to the chin. */
  readonly box: Box;
  /** From the chin to the top of the forehead, in pixels of the picture. */
  readonly height: number;
  /**
   * How it is turned, in degrees: `yaw` to the right of the picture, `pitch` up, `roll` clockwise.
   * Zero looks straight into the camera.
   */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** Finds faces. */
export interface FaceFinder {
  /** The faces of a picture, the largest first; at most {@link MAX_FACES}. */
  find(pixels: Pixels): Face[];
}

/** More are not looked at: each costs as much time as finding all of them. */
export const MAX_FACES = 5;

/**
 * Loads what finds faces: keep it and use it for many pictures.
 *
 * @throws when a network cannot be read, or there is no WebAssembly with SIMD.
 */
export async function createFaceFinder({ read }: { read: ReadFile }): Promise<FaceFinder> {
  const detector = await loadNetwork("blazeface", read);
  const mesh = await loadNetwork("facemesh", read);
  return {
    find(pixels) {
      const small = shrunk(pixels);
      const scale = pixels.width / small.width;
      let best: Face[] = [];
      for (const { windows, minScore } of looks(small)) {
        const found = windows.flatMap((window) => detectFaces(detector, small, window))
          .toSorted((a, b) => b.score - a.score)
          .map((one) => enlarged(one, scale));
        const fit = (one: Detection) => fitMesh(mesh, pixels, one, minScore);
        const faces = confirmed(found, fit, pixels);
        if (sureness(faces) > sureness(best)) best = faces;
        if (sureness(best) > SURE) break;
      }
      return best.toSorted((a, b) => b.height - a.height);
    },
  };
}

/** The detector sees a picture of 256 pixels; closer looks see parts of it. */
const LONGEST_SIDE = 512;

function shrunk(pixels: Pixels): Pixels {
  const factor = Math.floor(Math.max(pixels.width, pixels.height) / LONGEST_SIDE);
  const size = {
    width: Math.max(1, Math.round(pixels.width / factor)),
    height: Math.max(1, Math.round(pixels.height / factor)),
  };
  return factor > 1 ? shrink(pixels, size) : pixels;
}

function enlarged({ centre, side, ...rest }: Detection, scale: number): Detection {
  return { ...rest, centre: { x: centre.x * scale, y: centre.y * scale }, side: side * scale };
}

/** Of the detector's square: a face much smaller than a twentieth of it is not seen. */
const CLOSER = 0.6;

/**
 * How sure the mesh has to be of a face, 0 to 1; docs/FACES.md has what was measured. Whoever looks
 * again and again finds faces in everything, so it has to be surer then.
 */
const MIN_SCORE = 0.9;
const MIN_SCORE_AGAIN = 0.95;
/** A whole face has more; one that has less may be upside down, and is looked at again. */
const SURE = 0.9999;

function sureness(faces: readonly Face[]): number {
  return Math.max(0, ...faces.map(({ score }) => score));
}

/**
 * How a picture is looked at, until there surely is a face: whole; closer, for somebody far away; and
 * turned, for a photo that lies on its side and does not say so.
 */
function looks({ width, height }: Pixels): { windows: Window[]; minScore: number }[] {
  const centre = { x: width / 2, y: height / 2 };
  const side = Math.max(width, height);
  const part = side * CLOSER;
  const starts = (length: number) => length > part ? [part / 2, length - part / 2] : [length / 2];
  const parts = starts(height).flatMap((y) =>
    starts(width).map((x) => squareWindow({ x, y }, part))
  );
  const turned = [Math.PI / 2, -Math.PI / 2, Math.PI]
    .map((angle) => squareWindow(centre, side, angle));
  return [
    { windows: [squareWindow(centre, side)], minScore: MIN_SCORE },
    ...[parts, turned].map((windows) => ({ windows, minScore: MIN_SCORE_AGAIN })),
  ];
}

/** So many of what the detector takes for faces are tried. */
const MAX_FOUND = 8;

/** Boxes that share more than this of their union are one face. */
const MAX_OVERLAP = 0.3;

function confirmed(
  found: readonly Detection[],
  fit: (one: Detection) => Mesh | null,
  pixels: Pixels,
): Face[] {
  const faces: Face[] = [];
  for (const one of found.slice(0, MAX_FOUND)) {
    const mesh = fit(one);
    if (mesh === null) continue;
    const face = { ...mesh, box: boxOf(mesh, pixels), height: heightOf(mesh), ...poseOf(mesh) };
    if (faces.every(({ box }) => overlap(box, face.box) < MAX_OVERLAP)) faces.push(face);
    if (faces.length === MAX_FACES) break;
  }
  return faces;
}

function boxOf({ landmarks }: Mesh, { width, height }: Pixels): Box {
  const { left, right, top, bottom } = boundsOf(landmarks);
  const share = (value: number, whole: number) => Math.max(0, Math.min(1, value / whole));
  const x = share(left, width);
  const y = share(top, height);
  return { x, y, width: share(right, width) - x, height: share(bottom, height) - y };
}

function heightOf(mesh: Mesh): number {
  const chin = landmark(mesh, LANDMARK.chin);
  const top = landmark(mesh, LANDMARK.foreheadTop);
  return Math.hypot(chin.x - top.x, chin.y - top.y);
}

/** By the lines between the ears and between chin and forehead, as the mesh stands in space. */
function poseOf(mesh: Mesh): Pick<Face, "yaw" | "pitch" | "roll"> {
  const [left, right] = [landmark(mesh, LANDMARK.leftEar), landmark(mesh, LANDMARK.rightEar)];
  const [top, chin] = [landmark(mesh, LANDMARK.foreheadTop), landmark(mesh, LANDMARK.chin)];
  const across = Math.hypot(right.x - left.x, right.y - left.y);
  return {
    yaw: degrees(Math.atan2(right.z - left.z, across)),
    pitch: degrees(Math.atan2(chin.z - top.z, heightOf(mesh))),
    roll: degrees(lean(mesh)),
  };
}

function degrees(radians: number): number {
  return radians * 180 / Math.PI;
}
