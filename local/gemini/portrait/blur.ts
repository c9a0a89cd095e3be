import { blankPlane, type Plane } from "./picture.ts";

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
