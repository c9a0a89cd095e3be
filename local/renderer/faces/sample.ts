import { clamp01, type Picture, type Point } from "../pixels/picture.ts";

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

/**
 * Shrinks or enlarges a window of a picture to `size` × `size` pixels; beyond the edges of the
 * picture they are repeated.
 *
 * @returns red, green and blue interleaved, 0 to 1: what the networks take.
 */
export function sampleWindow(
  picture: Picture,
  window: Window,
  size: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(size * size * 3);
  // Several samples a pixel where the picture is shrunk, so that nothing is skipped.
  const taps = Math.max(1, Math.min(4, Math.round(window.width / size)));
  const step = 1 / (size * taps);
  for (let y = 0, at = 0; y < size; y++) {
    for (let x = 0; x < size; x++, at += 3) {
      for (let tap = 0; tap < taps * taps; tap++) {
        const u = x / size + (tap % taps + 0.5) * step;
        const v = y / size + (Math.floor(tap / taps) + 0.5) * step;
        const point = pointInWindow(window, u, v);
        addBilinear(picture, point.x - 0.5, point.y - 0.5, 1 / (taps * taps), out, at);
      }
    }
  }
  return out;
}

function addBilinear(
  { data, width, height }: Picture,
  x: number,
  y: number,
  weight: number,
  out: Float32Array,
  at: number,
): void {
  const x0 = Math.max(0, Math.min(width - 1, Math.floor(x)));
  const y0 = Math.max(0, Math.min(height - 1, Math.floor(y)));
  const right = x0 < width - 1 ? 3 : 0;
  const down = y0 < height - 1 ? width * 3 : 0;
  const fx = clamp01(x - x0);
  const fy = clamp01(y - y0);
  const from = (y0 * width + x0) * 3;
  for (let channel = 0; channel < 3; channel++) {
    const i = from + channel;
    const top = data[i]! * (1 - fx) + data[i + right]! * fx;
    const bottom = data[i + down]! * (1 - fx) + data[i + down + right]! * fx;
    out[at + channel]! += weight * (top * (1 - fy) + bottom * fy);
  }
}
