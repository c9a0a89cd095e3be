import { blankPlane, type Plane, type Size } from "./picture.ts";

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

/**
 * The mean over a square of `2 · radius + 1` pixels a side, of what of it lies inside the picture.
 * Its cost does not depend on the radius.
 */
export function boxBlur(plane: Plane, radius: number): Plane {
  const r = Math.round(radius);
  if (r < 1) return plane;
  return blurColumns(blurRows(plane, r), r);
}

/** Three box blurs, which come close to a Gaussian of this standard deviation. */
export function softBlur(plane: Plane, sigma: number): Plane {
  // Source: W. Wells, "Efficient Synthesis of Gaussian Filters by Cascaded Uniform Filters".
  const radius = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
  return boxBlur(boxBlur(boxBlur(plane, radius), radius), radius);
}

function blurRows({ data, width, height }: Plane, r: number): Plane {
  const out = blankPlane({ width, height });
  const target = out.data;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < Math.min(r, width); x++) sum += data[row + x]!;
    for (let x = 0; x < width; x++) {
      if (x + r < width) sum += data[row + x + r]!;
      if (x - r > 0) sum -= data[row + x - r - 1]!;
      target[row + x] = sum / (Math.min(width - 1, x + r) - Math.max(0, x - r) + 1);
    }
  }
  return out;
}

function blurColumns({ data, width, height }: Plane, r: number): Plane {
  const out = blankPlane({ width, height });
  const target = out.data;
  const sums = new Float64Array(width);
  for (let y = 0; y < Math.min(r, height); y++) {
    for (let x = 0; x < width; x++) sums[x]! += data[y * width + x]!;
  }
  for (let y = 0; y < height; y++) {
    const enters = y + r < height ? (y + r) * width : -1;
    const leaves = y - r > 0 ? (y - r - 1) * width : -1;
    const count = Math.min(height - 1, y + r) - Math.max(0, y - r) + 1;
    for (let x = 0; x < width; x++) {
      let sum = sums[x]!;
      if (enters >= 0) sum += data[enters + x]!;
      if (leaves >= 0) sum -= data[leaves + x]!;
      sums[x] = sum;
      target[y * width + x] = sum / count;
    }
  }
  return out;
}

/** The plane's value between its pixels, bilinear, the edge repeated beyond it. */
export function planeAt({ data, width, height }: Plane, x: number, y: number): number {
  const cx = Math.max(0, Math.min(width - 1, x));
  const cy = Math.max(0, Math.min(height - 1, y));
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const right = x0 < width - 1 ? 1 : 0;
  const down = y0 < height - 1 ? width : 0;
  const from = y0 * width + x0;
  const fx = cx - x0;
  const fy = cy - y0;
  const top = data[from]! * (1 - fx) + data[from + right]! * fx;
  const bottom = data[from + down]! * (1 - fx) + data[from + down + right]! * fx;
  return top * (1 - fy) + bottom * fy;
}
