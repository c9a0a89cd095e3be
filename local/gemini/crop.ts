import type { Size } from "./sizes.ts";
import type { Variation } from "./variation.ts";

/** A rectangle inside a picture, in pixels. */
export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** The part of a photo that a variation shows, in the shape of `target`. */
export function cropRegion(
  photo: Size,
  target: Size,
  { zoom, panX, panY }: Pick<Variation, "zoom" | "panX" | "panY">,
): Region {
  const scale = Math.min(photo.width / target.width, photo.height / target.height) / zoom;
  const width = Math.max(1, Math.round(target.width * scale));
  const height = Math.max(1, Math.round(target.height * scale));
  return {
    left: Math.round((photo.width - width) * panX),
    top: Math.round((photo.height - height) * panY),
    width,
    height,
  };
}
