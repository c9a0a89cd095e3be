import type { Area, Size } from "@shared/images/geometry.ts";

/** The largest square in the middle of a picture. */
export function centerSquare({ width, height }: Size): Area {
  const side = Math.min(width, height);
  return {
    x: Math.floor((width - side) / 2),
    y: Math.floor((height - side) / 2),
    width: side,
    height: side,
  };
}
