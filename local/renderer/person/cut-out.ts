import { decodePicture } from "../pixels/decode.ts";
import { guidedFilter } from "../pixels/guided-filter.ts";
import {
  blankPicture,
  clamp01,
  type Picture,
  type Plane,
  planeOf,
  type Size,
  smoothstep,
  splitChannels,
  toBytes,
} from "../pixels/picture.ts";
import { boxBlur, enlargePlane, shrinkPlane, softBlur } from "../pixels/planes.ts";
import type { Sitter } from "./sitter.ts";

/** A person told apart from the rest of a photo. */
export interface Matte {
  /** The person's own colours, also beyond the edge, free of the old background. */
  readonly colours: Picture;
  /** How much each pixel is the person, 0 to 1. */
  readonly alpha: Plane;
}

/**
 * Turns a network's coarse mask into a cut-out whose edge follows the photo, strands of hair
 * included.
 *
 * @param faceHeight chin to forehead in pixels, the measure for every distance here.
 */
export function refineMatte(picture: Picture, mask: Plane, faceHeight: number): Matte {
  const radius = faceHeight / 14;
  const followed = guidedFilter(picture, mask, {
    radius,
    epsilon: 1e-4,
    shrink: Math.max(1, Math.round(faceHeight / 160)),
  });
  const alpha = unmix(picture, followed, mask, faceHeight);
  const { foreground } = estimateLayers(picture, alpha, faceHeight / 24);
  return { colours: foreground, alpha };
}

/**
 * Where the mask is unsure, alpha is how far the pixel's colour lies on the way from the
 * background's to the person's, as far as the two can be told apart.
 */
function unmix(picture: Picture, followed: Plane, mask: Plane, faceHeight: number): Plane {
  const sure = planeOf(followed, (at) => smoothstep(0.1, 0.9, followed.data[at]!));
  const { foreground, background } = estimateLayers(picture, sure, faceHeight / 10);
  const spread = softBlur(mask, faceHeight / 40);
  const raw = planeOf(picture, (at) => {
    const given = sure.data[at]!;
    let along = 0;
    let apart = 0;
    for (let channel = at * 3; channel < at * 3 + 3; channel++) {
      const behind = background.data[channel]!;
      const difference = foreground.data[channel]! - behind;
      along += (picture.data[channel]! - behind) * difference;
      apart += difference * difference;
    }
    const near = smoothstep(0.02, 0.2, spread.data[at]!) * smoothstep(0.98, 0.8, spread.data[at]!);
    const trust = near * smoothstep(0.004, 0.04, apart);
    return given + (clamp01(along / (apart + 1e-6)) - given) * trust;
  });
  const smooth = boxBlur(raw, Math.max(1, faceHeight / 400));
  return planeOf(raw, (at) => smoothstep(0.06, 0.96, smooth.data[at]!));
}

/** What a picture is mixed of: foreground · alpha + background · (1 − alpha). */
interface Layers {
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
function estimateLayers(picture: Picture, alpha: Plane, sigma: number): Layers {
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

/** A person cut out of a photo, kept small. */
export interface Cutout extends Size {
  /** Red, green and blue of the person, also beyond the edge, free of the old background. */
  readonly colours: Uint8Array<ArrayBuffer>;
  /** How much each pixel is the person. */
  readonly alpha: Uint8Array<ArrayBuffer>;
}

/** Cuts the person out of the photo that was analysed. */
export async function cutOut(bytes: Uint8Array, sitter: Sitter): Promise<Cutout> {
  const picture = await decodePicture(bytes);
  const mask = enlargePlane(sitter.mask, picture);
  const { colours, alpha } = refineMatte(picture, mask, sitter.faceHeight);
  const { width, height } = picture;
  return { width, height, colours: toBytes(colours), alpha: toBytes(alpha) };
}
