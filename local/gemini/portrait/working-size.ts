import type { Size } from "../sizes.ts";

/** Photos and backdrops have no detail for more; larger pictures are enlarged at the end. */
const MAX_PIXELS = 1_700_000;

/** The size to work at for a picture of `size`: the same shape, no more pixels than are useful. */
export function workingSize({ width, height }: Size): Size {
  const scale = Math.min(1, Math.sqrt(MAX_PIXELS / (width * height)));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
