/** The size of a picture. */
export interface Size {
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** A part of a picture, in its pixels. */
export interface Area extends Size {
  x: number;
  y: number;
}

/**
 * The size of a picture whose longest side, and all of whose pixels, may be so many; a smaller one
 * keeps its own.
 */
export function fitWithin({ width, height }: Size, maxSide: number, maxPixels = Infinity): Size {
  const scale = Math.min(
    1,
    maxSide / Math.max(width, height),
    Math.sqrt(maxPixels / (width * height)),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
