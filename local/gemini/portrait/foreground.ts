import { softBlur } from "./blur.ts";
import {
  blankPicture,
  clamp01,
  type Picture,
  type Plane,
  planeOf,
  splitChannels,
} from "./picture.ts";
import { enlargePlane, shrinkPlane } from "./resize.ts";

/** What a picture is mixed of: foreground · alpha + background · (1 − alpha). */
export interface Layers {
  readonly foreground: Picture;
  readonly background: Picture;
}

/**
 * Tells the colours of a foreground from those of what is behind it, so that none of the old
 * background shines through its edge.
 *
 * Source: M. Forte, "Approximate Fast Foreground Colour Estimation" (ICIP 2021): blurred estimates
 * of both, corrected by what they leave unexplained.
 * @param sigma how far colours are looked for, in pixels.
 */
export function estimateLayers(picture: Picture, alpha: Plane, sigma: number): Layers {
  const foreground = blankPicture(picture);
  const background = blankPicture(picture);
  // The blurred estimates have no detail finer than sigma, so they may be computed coarsely.
  const factor = Math.max(1, Math.floor(sigma / 3));
  const coarse = (value: (at: number) => number): Plane =>
    softBlur(shrinkPlane(planeOf(alpha, value), factor), sigma / factor);
  const weight = coarse((at) => alpha.data[at]!);
  for (const [channel, plane] of splitChannels(picture).entries()) {
    const front = coarse((at) => plane.data[at]! * alpha.data[at]!);
    const back = coarse((at) => plane.data[at]! * (1 - alpha.data[at]!));
    for (let at = 0; at < weight.data.length; at++) {
      front.data[at]! /= weight.data[at]! + 1e-5;
      back.data[at]! /= 1 - weight.data[at]! + 1e-5;
    }
    const inFront = enlargePlane(front, picture).data;
    const behind = enlargePlane(back, picture).data;
    for (let at = 0, to = channel; at < inFront.length; at++, to += 3) {
      const a = alpha.data[at]!;
      const f = inFront[at]!;
      const b = behind[at]!;
      foreground.data[to] = clamp01(f + a * (plane.data[at]! - a * f - (1 - a) * b));
      background.data[to] = clamp01(b);
    }
  }
  return { foreground, background };
}
