import type { Pixels, Point } from "./pixels.ts";

/** A rectangle of a picture, possibly turned and reaching beyond the edges. */
export interface Window {
  readonly centre: Point;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** Clockwise, in radians. */
  readonly angle: number;
}

/** A window as wide as it is high. */
export function squareWindow(centre: Point, side: number, angle = 0): Window {
  return { centre, width: side, height: side, angle };
}

/** Where the point at `u`, `v` (0 to 1 across and down a window) lies in the picture. */
export function pointInWindow(window: Window, u: number, v: number): Point {
  const { centre, width, height, angle } = window;
  const x = (u - 0.5) * width;
  const y = (v - 0.5) * height;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos };
}

/** Where a point of the picture lies in a window: 0 to 1 across (`x`) and down (`y`). */
export function pointOfWindow({ centre, width, height, angle }: Window, point: Point): Point {
  const x = point.x - centre.x;
  const y = point.y - centre.y;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: (x * cos + y * sin) / width + 0.5, y: (y * cos - x * sin) / height + 0.5 };
}

/** Samples across a window: more would cost time and show nothing. */
const MAX_SAMPLES = 512;

/**
 * Shrinks or enlarges a window of a picture to `size` × `size` pixels; beyond the edges of the
 * picture they are repeated.
 *
 * @returns red, green and blue interleaved, 0 to 1: what the networks take.
 */
export function sampleWindow(
  pixels: Pixels,
  window: Window,
  size: number,
): Float32Array {
  const out = new Float32Array(size * size * 3);
  // Several samples a pixel where the picture is shrunk, so that nothing is skipped: each is of two
  // by two pixels.
  const wanted = Math.round(window.width / size / 2);
  const taps = Math.max(1, Math.min(wanted, Math.floor(MAX_SAMPLES / size)));
  const fine = size * taps;
  const weight = 1 / (255 * taps * taps);
  const origin = pointInWindow(window, 0.5 / fine, 0.5 / fine);
  const end = pointInWindow(window, 0.5 / fine + 1, 0.5 / fine);
  const foot = pointInWindow(window, 0.5 / fine, 0.5 / fine + 1);
  const across = { x: (end.x - origin.x) / fine, y: (end.y - origin.y) / fine };
  const down = { x: (foot.x - origin.x) / fine, y: (foot.y - origin.y) / fine };
  for (let v = 0; v < fine; v++) {
    const row = Math.floor(v / taps) * size;
    for (let u = 0; u < fine; u++) {
      const x = origin.x + u * across.x + v * down.x - 0.5;
      const y = origin.y + u * across.y + v * down.y - 0.5;
      addBilinear(pixels, x, y, weight, out, (row + Math.floor(u / taps)) * 3);
    }
  }
  return out;
}

function addBilinear(
  { data, width, height }: Pixels,
  x: number,
  y: number,
  weight: number,
  out: Float32Array,
  at: number,
): void {
  const x0 = Math.max(0, Math.min(width - 1, Math.floor(x)));
  const y0 = Math.max(0, Math.min(height - 1, Math.floor(y)));
  const right = x0 < width - 1 ? 4 : 0;
  const down = y0 < height - 1 ? width * 4 : 0;
  const fx = Math.max(0, Math.min(1, x - x0));
  const fy = Math.max(0, Math.min(1, y - y0));
  const from = (y0 * width + x0) * 4;
  for (let channel = 0; channel < 3; channel++) {
    const i = from + channel;
    const top = data[i]! * (1 - fx) + data[i + right]! * fx;
    const bottom = data[i + down]! * (1 - fx) + data[i + down + right]! * fx;
    out[at + channel]! += weight * (top * (1 - fy) + bottom * fy);
  }
}
