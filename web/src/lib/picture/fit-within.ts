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
