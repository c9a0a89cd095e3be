import type { Pixels } from "../../../supabase/functions/_shared/faces/pixels.ts";

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Red, green and blue. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour picture: interleaved red, green and blue, 0 to 1, sRGB-coded unless said otherwise. */
export interface Picture extends Size {
  readonly data: Float32Array<ArrayBuffer>;
}

/** One number a pixel: a mask, a brightness. */
export interface Plane extends Size {
  readonly data: Float32Array<ArrayBuffer>;
}

/** A black picture. */
export function blankPicture({ width, height }: Size): Picture {
  return { width, height, data: new Float32Array(width * height * 3) };
}

/** A plane of zeros. */
export function blankPlane({ width, height }: Size): Plane {
  return { width, height, data: new Float32Array(width * height) };
}

/** The plane whose values are `value(index)` in row order. */
export function planeOf({ width, height }: Size, value: (index: number) => number): Plane {
  const plane = blankPlane({ width, height });
  for (let at = 0; at < plane.data.length; at++) plane.data[at] = value(at);
  return plane;
}

/** The red, green and blue of a picture as planes. */
export function splitChannels(picture: Picture): [red: Plane, green: Plane, blue: Plane] {
  const { data } = picture;
  return [
    planeOf(picture, (at) => data[at * 3]!),
    planeOf(picture, (at) => data[at * 3 + 1]!),
    planeOf(picture, (at) => data[at * 3 + 2]!),
  ];
}

/** `value` held between 0 and 1. */
export function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** Brightness as the eye weighs it, 0 to 1 (ITU-R BT.601). */
export function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** A smooth step from 0 at `from` to 1 at `to`; `from` may be the greater one. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp01((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** The picture whose red, green and blue are `bytes`. */
export function fromBytes(bytes: Uint8Array, { width, height }: Size): Picture {
  const picture = blankPicture({ width, height });
  // A plain loop: `Float32Array.from` takes ten times as long.
  for (let at = 0; at < bytes.length; at++) picture.data[at] = bytes[at]! / 255;
  return picture;
}

/** A picture as the face networks take it. */
export function toPixels({ data, width, height }: Picture): Pixels {
  const bytes = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    for (let channel = 0; channel < 3; channel++) bytes[to + channel] = data[from + channel]! * 255;
  }
  return { data: bytes, width, height };
}

/** A plane or picture of 0 to 1 as bytes of 0 to 255. */
export function toBytes({ data }: Plane | Picture): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) bytes[at] = data[at]! * 255 + 0.5;
  return bytes;
}
