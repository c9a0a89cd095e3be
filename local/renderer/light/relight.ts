import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import {
  blankPlane,
  type Picture,
  type Plane,
  planeOf,
  type Rgb,
  smoothstep,
} from "../pixels/picture.ts";
import { enlargePlane, shrinkPlane, softBlur } from "../pixels/planes.ts";

/** Light that falls on a person. */
export interface Key {
  /** Where it comes from as seen in the picture: x to the right, y downwards, length about 1. */
  readonly towards: Point;
  /** How much brighter the lit side gets, in stops from the middle. */
  readonly stops: number;
  /** Colour of the light from the picture's left and right: factors on red, green and blue. */
  readonly left: Rgb;
  readonly right: Rgb;
  /** How much darker the body gets away from the face, 0 to 1. */
  readonly falloff: number;
}

/** A head in the frame, the measure for the light on it. */
export interface Head {
  readonly centre: Point;
  /** Hair to chin, in pixels. */
  readonly height: number;
  readonly width: number;
}

/**
 * Shades a person as if light came from `key.towards`, in place.
 *
 * The shape is guessed: the outline blown up like a relief, with an egg for the head. Soft light on
 * a rough shape looks right, where hard light on a wrong shape does not.
 */
export function relight(colours: Picture, alpha: Plane, head: Head, key: Key): void {
  const factor = Math.max(2, Math.round(head.height / 48));
  const relief = shapeOf(shrinkPlane(alpha, factor), head, factor);
  const { width, height } = relief;
  const unit = head.height / factor;
  const gains = blankPlane(relief);
  const sides = blankPlane(relief);
  const chin = (head.centre.y + head.height / 2) / factor;
  for (let y = 0, at = 0; y < height; y++) {
    const dark = 1 - key.falloff * smoothstep(0, unit * 2.6, y - chin);
    for (let x = 0; x < width; x++, at++) {
      const dx = (relief.data[y * width + Math.min(width - 1, x + 1)]! -
        relief.data[y * width + Math.max(0, x - 1)]!) * unit;
      const dy = (relief.data[Math.min(height - 1, y + 1) * width + x]! -
        relief.data[Math.max(0, y - 1) * width + x]!) * unit;
      const facing = -(dx * key.towards.x + dy * key.towards.y);
      sides.data[at] = -Math.tanh(2 * dx);
      gains.data[at] = dark * 2 ** (key.stops * Math.tanh(facing) / 1.6);
    }
  }
  const even = 1 / faceMean(gains, head, factor);
  const smooth = enlargePlane(softBlur(gains, unit * 0.09), colours).data;
  const across = enlargePlane(softBlur(sides, unit * 0.14), colours).data;
  const { data } = colours;
  for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
    const side = across[pixel]!;
    const colour = side < 0 ? key.left : key.right;
    const coloured = 3 * side * side / (1 + 2 * side * side);
    for (let channel = 0; channel < 3; channel++) {
      const gain = smooth[pixel]! * even * (1 + (colour[channel]! - 1) * coloured);
      const value = data[at + channel]!;
      // Brightening approaches white instead of clipping.
      data[at + channel] = gain <= 1
        ? value * gain
        : value + (1 - value) * value * (gain - 1) * 1.2;
    }
  }
}

/** The mean over the middle of the face, whose exposure the light is not to change. */
function faceMean(
  { data, width, height }: Plane,
  { centre, height: head }: Head,
  factor: number,
): number {
  let sum = 0;
  let count = 0;
  const reach = head / factor * 0.22;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const away = Math.hypot(x - centre.x / factor, y - (centre.y + head * 0.15) / factor);
      if (away > reach) continue;
      sum += data[at]!;
      count++;
    }
  }
  return count === 0 ? 1 : sum / count;
}

function shapeOf(alpha: Plane, { centre, width, height }: Head, factor: number): Plane {
  const unit = height / factor;
  const [fine, middle, broad] = [0.06, 0.16, 0.42].map((share) => softBlur(alpha, unit * share));
  const egg = planeOf(alpha, (at) => {
    const u = (at % alpha.width - centre.x / factor) / (width / factor * 0.5);
    const v = (Math.floor(at / alpha.width) - centre.y / factor) / (unit * 0.56);
    return Math.sqrt(Math.max(0, 1 - u * u - v * v));
  });
  const round = softBlur(egg, unit * 0.05);
  return planeOf(
    alpha,
    (at) =>
      0.25 * fine!.data[at]! + 0.45 * middle!.data[at]! + 0.6 * broad!.data[at]! +
      0.42 * round.data[at]!,
  );
}
