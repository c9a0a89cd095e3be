import { createPicture, type Picture } from "./picture.ts";

/**
 * Defocus: spreads every point of light into the shape of the aperture, `radius` pixels wide, as a
 * lens does, so highlights become discs. Light is kept: the weights sum to 1, and near the border the
 * part of the aperture that looks outside is made up for by the rest. Rows are summed by prefix, so
 * the cost grows with the radius and not with its square.
 */
export function defocus(picture: Picture, radius: number): Picture {
  if (radius < 0.5) return picture;
  const { width, height } = picture;
  const result = createPicture(width, height);
  const sums = prefixSums(picture);
  const spans = rowSpans(radius);
  const inside = new Float64Array(width);
  for (let row = 0; row < height; row++) {
    inside.fill(0);
    for (const { dy, half, weight } of spans) {
      const source = row + dy;
      if (source < 0 || source >= height) continue;
      addReach(inside, half, weight);
      if (!sums.empty[source]) addSpan(result, row, sums.rows, source, half, weight);
    }
    for (let at = 0; at < width * 4; at++) {
      const to = row * width * 4 + at;
      result.data[to] = result.data[to]! / inside[at >> 2]!;
    }
  }
  return result;
}

interface RowSpan {
  readonly dy: number;
  readonly half: number;
  readonly weight: number;
}

/** The disc cut into rows of pixels. */
function rowSpans(radius: number): RowSpan[] {
  const reach = Math.ceil(radius);
  const spans: RowSpan[] = [];
  for (let dy = -reach; dy <= reach; dy++) {
    const weight = Math.min(1, radius + 0.5 - Math.abs(dy));
    const half = radius * Math.sqrt(Math.max(0, 1 - (dy / (radius + 0.25)) ** 2));
    if (weight > 0 && half > 0) spans.push({ dy, half, weight });
  }
  return spans;
}

interface RowSums {
  /** For each row, `width + 1` running sums of the four channels. */
  readonly rows: Float64Array;
  /** Rows that nothing covers. */
  readonly empty: Uint8Array;
}

function prefixSums({ width, height, data }: Picture): RowSums {
  const rows = new Float64Array((width + 1) * height * 4);
  const empty = new Uint8Array(height);
  for (let row = 0; row < height; row++) {
    let to = row * (width + 1) * 4 + 4;
    let from = row * width * 4;
    for (let step = 0; step < width * 4; step++, to++, from++) {
      rows[to] = rows[to - 4]! + data[from]!;
    }
    empty[row] = rows[to - 1] === 0 ? 1 : 0;
  }
  return { rows, empty };
}

/** Adds to each column how much of a row of the disc lies within the picture there. */
function addReach(inside: Float64Array, half: number, weight: number): void {
  for (let column = 0; column < inside.length; column++) {
    const from = Math.max(0, column + 0.5 - half);
    const to = Math.min(inside.length, column + 0.5 + half);
    inside[column] = inside[column]! + (to - from) * weight;
  }
}

function addSpan(
  result: Picture,
  row: number,
  sums: Float64Array,
  source: number,
  half: number,
  weight: number,
): void {
  const { width, data } = result;
  const start = source * (width + 1) * 4;
  const last = width - 1e-6;
  for (let column = 0; column < width; column++) {
    const from = Math.max(0, column + 0.5 - half);
    const to = Math.min(last, column + 0.5 + half);
    const fromCell = from | 0;
    const toCell = to | 0;
    const fromPart = from - fromCell;
    const toPart = to - toCell;
    let low = start + fromCell * 4;
    let high = start + toCell * 4;
    let at = (row * width + column) * 4;
    for (let channel = 0; channel < 4; channel++, low++, high++, at++) {
      const before = sums[low]! + (sums[low + 4]! - sums[low]!) * fromPart;
      const after = sums[high]! + (sums[high + 4]! - sums[high]!) * toPart;
      data[at] = data[at]! + (after - before) * weight;
    }
  }
}
