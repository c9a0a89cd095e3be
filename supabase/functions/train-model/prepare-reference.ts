import type { Box } from "../_shared/faces/pixels.ts";
import { encodeJpeg } from "../_shared/images/encode-jpeg.ts";
import { type Area, fitWithin } from "../_shared/images/geometry.ts";
import { shrink } from "../_shared/images/shrink.ts";

/** A person as Gemini is shown them. */
export interface Reference {
  /** JPEG, upright, without metadata. */
  bytes: Uint8Array;
  /** Which part of the photo it shows, in pixels of the photo. */
  window: Area;
}

/** Longest side, in pixels: a reference costs Gemini the same whatever its size. */
export const MAX_SIDE = 1536;

/** In all: shrinking and encoding take most of the time that a function has for a photo. */
const MAX_PIXELS = 1_600_000;

/** Four of these fit into a request; photographs of this size have a third of it. */
export const MAX_BYTES = 1024 * 1024;

/** What more of the person than the face is kept, in lengths of the face. */
const MARGIN = { above: 0.9, beside: 1.5, below: 1.9 };

/**
 * The part of a photo that shows a person from above the hair to the chest, at most
 * {@link MAX_SIDE} pixels and {@link MAX_BYTES} bytes, never enlarged.
 * @param pixels Upright and opaque.
 * @param face The person's face.
 * @param others Other faces in the photo, which stay out where that is possible.
 */
export async function prepareReference(
  pixels: ImageData,
  face: Box,
  others: readonly Box[],
): Promise<Reference> {
  const window = windowAround(face, others, pixels);
  const picture = shrink(pixels, fitWithin(window, MAX_SIDE, MAX_PIXELS), window);
  const bytes = await encodeJpeg(picture);
  if (bytes.length <= MAX_BYTES) return { bytes, window };
  // Noise, of which half the size shows as much.
  const half = shrink(picture, fitWithin(picture, MAX_SIDE / 2, MAX_PIXELS / 4));
  return { bytes: await encodeJpeg(half), window };
}

/** Where the person of this face is, in pixels. */
export function windowAround(
  face: Box,
  others: readonly Box[],
  { width, height }: { width: number; height: number },
): Area {
  const inPixels = (box: Box) => ({
    left: box.x * width,
    top: box.y * height,
    right: (box.x + box.width) * width,
    bottom: (box.y + box.height) * height,
  });
  const own = inPixels(face);
  const length = Math.max(own.right - own.left, own.bottom - own.top);
  const edges = {
    left: Math.max(0, own.left - MARGIN.beside * length),
    top: Math.max(0, own.top - MARGIN.above * length),
    right: Math.min(width, own.right + MARGIN.beside * length),
    bottom: Math.min(height, own.bottom + MARGIN.below * length),
  };
  for (const other of others.map(inPixels)) {
    // Beside each other people are parted half-way between the faces; above each other likewise.
    if (other.left >= own.right) {
      edges.right = Math.min(edges.right, between(own.right, other.left));
    } else if (other.right <= own.left) {
      edges.left = Math.max(edges.left, between(other.right, own.left));
    } else if (other.top >= own.bottom) {
      edges.bottom = Math.min(edges.bottom, between(own.bottom, other.top));
    } else if (other.bottom <= own.top) {
      edges.top = Math.max(edges.top, between(other.bottom, own.top));
    }
  }
  const [x, y] = [Math.floor(edges.left), Math.floor(edges.top)];
  return {
    x,
    y,
    width: Math.max(1, Math.ceil(edges.right) - x),
    height: Math.max(1, Math.ceil(edges.bottom) - y),
  };
}

function between(one: number, other: number): number {
  return (one + other) / 2;
}
