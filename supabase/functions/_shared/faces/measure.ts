import type { Face } from "./face.ts";
import { FACE_OVAL, LANDMARK, landmark, squareAround } from "./mesh.ts";
import type { Pixels, Point } from "./pixels.ts";
import { pointOfWindow, sampleWindow } from "./window.ts";

/** What is measured of a face. */
export interface FaceMeasures {
  /** From the chin to the top of the forehead, in pixels of the picture. */
  readonly height: number;
  /** How much of the picture the face takes, 0 to 1. */
  readonly share: number;
  /** 0 blurred beyond use, about 0.7 as sharp as a photo gets. */
  readonly sharpness: number;
  /** The luma, 0 to 1, that a tenth of the face's pixels are above: even a dark skin shines. */
  readonly light: number;
  /** How much of the face is white in all colours, 0 to 1: nothing is to be seen there. */
  readonly blown: number;
  /**
   * How much light and dark there is in the clearer eye against the cheeks: little when something
   * covers both.
   */
  readonly eyeContrast: number;
  /** How bright the skin below the brighter eye is against the cheeks: little behind dark glasses. */
  readonly eyeLight: number;
  /** As of the face, in degrees. */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** The face is measured in a picture of its own, no larger than this, so that all are alike. */
const SIDE = 160;

/** So large that in it a face that fills a third of the picture is as large as one measured alone. */
const PICTURE_SIDE = 480;

/** What is measured of a whole picture; each as of a face. */
export type PictureMeasures = Pick<FaceMeasures, "sharpness" | "light" | "blown">;

/** Measures a picture in which no face is found: there may be one that nobody can see. */
export function measurePicture(pixels: Pixels): PictureMeasures {
  const { width, height } = pixels;
  const whole = { centre: { x: width / 2, y: height / 2 }, width, height, angle: 0 };
  const size = Math.max(16, Math.min(PICTURE_SIDE, width, height));
  const rgb = sampleWindow(pixels, whole, size);
  return lookOf({ size, luma: lumaOf(rgb) }, rgb, () => true);
}

/** Measures a face of a picture. */
export function measureFace(pixels: Pixels, face: Face): FaceMeasures {
  const window = squareAround(face, 1);
  const size = Math.max(16, Math.min(SIDE, Math.round(window.width)));
  const rgb = sampleWindow(pixels, window, size);
  const plane: Plane = { size, luma: lumaOf(rgb) };
  const at = (number: number) => scaled(pointOfWindow(window, landmark(face, number)), size);
  const inside = insideOf(FACE_OVAL.map(at), size);
  return {
    height: face.height,
    share: face.box.width * face.box.height,
    ...lookOf(plane, rgb, (index) => inside[index] === 1),
    ...eyesOf(plane, at),
    yaw: face.yaw,
    pitch: face.pitch,
    roll: face.roll,
  };
}

/** Of red, green and blue, 0 to 1. */
const WHITE = 250 / 255;

/** @param counts whether a pixel's brightness does; sharpness is that of the whole square. */
function lookOf(
  plane: Plane,
  rgb: Float32Array,
  counts: (index: number) => boolean,
): PictureMeasures {
  const lumas = plane.luma.filter((_, index) => counts(index)).toSorted();
  let white = 0;
  for (let index = 0; index < plane.luma.length; index++) {
    const at = index * 3;
    const darkest = Math.min(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!);
    if (darkest > WHITE && counts(index)) white++;
  }
  return {
    sharpness: sharpnessOf(plane),
    light: quantile(lumas, 0.9),
    blown: white / Math.max(1, lumas.length),
  };
}

/** One number a pixel of a square picture. */
interface Plane {
  readonly size: number;
  readonly luma: Float32Array;
}

function lumaOf(rgb: Float32Array): Float32Array {
  return Float32Array.from(
    { length: rgb.length / 3 },
    (_, at) => 0.299 * rgb[at * 3]! + 0.587 * rgb[at * 3 + 1]! + 0.114 * rgb[at * 3 + 2]!,
  );
}

function scaled({ x, y }: Point, size: number): Point {
  return { x: x * size, y: y * size };
}

function quantile(sorted: Float32Array, share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** Which pixels lie inside a polygon: row by row, between each two of its edges that cross it. */
function insideOf(polygon: readonly Point[], size: number): Uint8Array {
  const inside = new Uint8Array(size * size);
  for (let row = 0; row < size; row++) {
    const y = row + 0.5;
    const crossings = polygon.flatMap((from, corner) => {
      const to = polygon[(corner + 1) % polygon.length]!;
      if (from.y > y === to.y > y) return [];
      return [from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y)];
    }).sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [left, right] = [crossings[pair]!, crossings[pair + 1]!].map(Math.round);
      inside.fill(1, row * size + Math.max(0, left!), row * size + Math.min(size, right!));
    }
  }
  return inside;
}

/** Pixels on either side over which the comparison picture is blurred. */
const BLUR = 4;

/**
 * How much of a picture's steps from pixel to pixel a blur takes away: little of one that is blurred
 * already. Brightness and contrast do not matter, and grain passes for detail.
 *
 * Source: F. Crété et al., "The blur effect: perception and estimation with a new no-reference
 * perceptual blur metric", 2007.
 */
function sharpnessOf(plane: Plane): number {
  return Math.min(lossOf(plane, 1), lossOf(plane, plane.size));
}

/** @param step from a pixel to the next: along a row, or down a column. */
function lossOf({ size, luma }: Plane, step: number): number {
  let [before, lost] = [0, 0];
  const across = step === 1 ? size : 1;
  for (let line = 0; line < size; line++) {
    const start = line * across;
    const value = (at: number) => luma[start + Math.max(0, Math.min(size - 1, at)) * step]!;
    let sum = 0;
    for (let at = -BLUR; at <= BLUR; at++) sum += value(at);
    for (let at = 1; at < size; at++) {
      const blurred = value(at + BLUR) - value(at - BLUR - 1);
      sum += blurred;
      const sharp = Math.abs(value(at) - value(at - 1));
      before += sharp;
      lost += Math.max(0, sharp - Math.abs(blurred) / (2 * BLUR + 1));
    }
  }
  return before === 0 ? 0 : lost / before;
}

const EYES = [
  [LANDMARK.leftEyeOuter, LANDMARK.leftEyeInner],
  [LANDMARK.rightEyeInner, LANDMARK.rightEyeOuter],
] as const;

function eyesOf(
  plane: Plane,
  at: (number: number) => Point,
): Pick<FaceMeasures, "eyeContrast" | "eyeLight"> {
  const skin = [LANDMARK.leftCheek, LANDMARK.rightCheek]
    .map((cheek) => quantile(patch(plane, at(cheek), plane.size * 0.05), 0.5));
  const bright = Math.max(0.02, ...skin);
  const eyes = EYES.map(([one, other]) => {
    const [from, to] = [at(one), at(other)];
    const width = Math.hypot(to.x - from.x, to.y - from.y);
    const centre = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const eye = patch(plane, centre, width * 0.5, width * 0.3);
    const below = patch(
      plane,
      { x: centre.x, y: centre.y + width * 0.6 },
      width * 0.4,
      width * 0.12,
    );
    return {
      contrast: (quantile(eye, 0.95) - quantile(eye, 0.05)) / bright,
      light: quantile(below, 0.5) / bright,
    };
  });
  return {
    eyeContrast: Math.max(...eyes.map(({ contrast }) => contrast)),
    eyeLight: Math.max(...eyes.map(({ light }) => light)),
  };
}

/** The values of a rectangle around a point, sorted. */
function patch(
  { size, luma }: Plane,
  { x, y }: Point,
  acrossHalf: number,
  downHalf = acrossHalf,
): Float32Array {
  const range = (middle: number, half: number) =>
    [
      Math.max(0, Math.min(size - 1, Math.round(middle - half))),
      Math.max(0, Math.min(size - 1, Math.round(middle + half))),
    ] as const;
  const [left, right] = range(x, acrossHalf);
  const [top, bottom] = range(y, downHalf);
  const values: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(luma[row * size + column]!);
  }
  return Float32Array.from(values).sort();
}
