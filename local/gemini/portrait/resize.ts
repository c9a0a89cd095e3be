import type { Size } from "../sizes.ts";
import { blankPlane, type Plane } from "./picture.ts";

/** Shrinks a plane by a whole factor, each pixel the mean of those it replaces. */
export function shrinkPlane(plane: Plane, factor: number): Plane {
  if (factor === 1) return plane;
  const { data, width, height } = plane;
  const out = blankPlane({ width: Math.ceil(width / factor), height: Math.ceil(height / factor) });
  for (let y = 0, at = 0; y < out.height; y++) {
    const bottom = Math.min(height, (y + 1) * factor);
    for (let x = 0; x < out.width; x++, at++) {
      const right = Math.min(width, (x + 1) * factor);
      let sum = 0;
      for (let v = y * factor; v < bottom; v++) {
        for (let u = x * factor; u < right; u++) sum += data[v * width + u]!;
      }
      out.data[at] = sum / ((right - x * factor) * (bottom - y * factor));
    }
  }
  return out;
}

/** Enlarges a plane to `size`, bilinear, its corners on the corners of the result. */
export function enlargePlane(plane: Plane, { width, height }: Size): Plane {
  if (plane.width === width && plane.height === height) return plane;
  const out = blankPlane({ width, height });
  const columns = steps(plane.width, width);
  const rows = steps(plane.height, height);
  const line = new Float32Array(plane.width);
  for (let y = 0, at = 0; y < height; y++) {
    const upper = rows.from[y]! * plane.width;
    const lower = rows.to[y]! * plane.width;
    const down = rows.share[y]!;
    for (let x = 0; x < plane.width; x++) {
      const value = plane.data[upper + x]!;
      line[x] = value + (plane.data[lower + x]! - value) * down;
    }
    for (let x = 0; x < width; x++, at++) {
      const value = line[columns.from[x]!]!;
      out.data[at] = value + (line[columns.to[x]!]! - value) * columns.share[x]!;
    }
  }
  return out;
}

/** For each of `large` pixels, the two of `small` it lies between and how near to the second. */
function steps(
  small: number,
  large: number,
): { from: Int32Array; to: Int32Array; share: Float32Array } {
  const from = new Int32Array(large);
  const to = new Int32Array(large);
  const share = new Float32Array(large);
  for (let index = 0; index < large; index++) {
    const position = Math.max(0, (index + 0.5) * small / large - 0.5);
    from[index] = Math.min(small - 1, Math.floor(position));
    to[index] = Math.min(small - 1, Math.floor(position) + 1);
    share[index] = position - Math.floor(position);
  }
  return { from, to, share };
}
