/** A picture: red, green, blue and alpha of each pixel, 0 to 255, as `ImageData` has them. */
export interface Pixels {
  readonly data: ImageData["data"] | Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels, measured from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle as shares of the picture's width and height, 0 to 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest upright rectangle around some points. */
export function boundsOf(
  points: readonly Point[],
): { left: number; right: number; top: number; bottom: number } {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** How much of what two rectangles cover together both of them cover, 0 to 1. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 0 || down <= 0) return 0;
  const both = across * down;
  return both / (a.width * a.height + b.width * b.height - both);
}
