export interface Size {
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** The size of a picture whose longest side may be `maxSide`; a smaller one keeps its own. */
export function fitWithin({ width, height }: Size, maxSide: number): Size {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A part of a picture, in its pixels. */
export interface Area extends Size {
  x: number;
  y: number;
}

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
