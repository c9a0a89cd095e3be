import type { Area, Size } from "@shared/images/geometry.ts";
import type { Purpose } from "./purposes.ts";

/** A head, from chin to crown, in pixels of its picture. */
export interface Head {
  /** Of its middle. */
  x: number;
  /** Of the crown. */
  top: number;
  height: number;
}

/** Where the head of a portrait is when nobody has found it. */
export function likelyHead({ width, height }: Size): Head {
  return { x: width / 2, top: height * 0.12, height: height * 0.36 };
}

/**
 * The part of a picture that shows a head as a purpose wants it: as large as that wants, or as the
 * picture allows, and never beyond its edges.
 * @returns null when the whole head does not fit, as into a banner of a portrait that is close up.
 */
export function cropAround(picture: Size, head: Head, purpose: Purpose): Area | null {
  const ratio = purpose.size.width / purpose.size.height;
  const height = Math.min(head.height / purpose.head, picture.height, picture.width / ratio);
  if (head.height > height) return null;
  const width = height * ratio;
  // Where the picture is too small for what was wanted, the head stays where it is in the frame.
  const free = Math.min(purpose.above * height, height - head.height);
  return {
    x: within(head.x - width / 2, picture.width - width),
    y: within(head.top - free, picture.height - height),
    width,
    height,
  };
}

/**
 * The strip, as wide as the picture, that shows a head where `cropAround` finds no room for it: what
 * the purpose is wider than that is for the caller to fill.
 */
export function stripAround(picture: Size, head: Head, purpose: Purpose): Area {
  const height = Math.min(picture.height, head.height / purpose.head);
  const y = within(head.top - purpose.above * height, picture.height - height);
  return { x: 0, y, width: picture.width, height };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
