import type { Bvh } from "./bvh.ts";
import type { Geometry } from "./geometry.ts";
import type { Patch } from "./scene.ts";

const LEAF_PATCHES = 4;

/** Splits the patches where two halves cost a ray the least (surface area heuristic). */
export function buildBvh(patches: readonly Patch[], geometry: Geometry): Bvh {
  const boxes = patchBounds(patches);
  const order = Int32Array.from({ length: patches.length }, (_, index) => index);
  const capacity = Math.max(1, 2 * patches.length);
  const bounds = new Float64Array(capacity * 6);
  const link = new Int32Array(capacity);
  const count = new Int32Array(capacity);
  let used = 1;

  function build(node: number, start: number, end: number): void {
    const slice = order.subarray(start, end);
    const axis = enclose(bounds, node, boxes, slice);
    if (end - start <= LEAF_PATCHES) {
      link[node] = -1 - start;
      count[node] = end - start;
      return;
    }
    const centre = (patch: number) => boxes[patch * 6 + axis]! + boxes[patch * 6 + 3 + axis]!;
    slice.sort((a, b) => centre(a) - centre(b));
    const middle = start + cheapestSplit(boxes, slice);
    const left = used;
    used += 2;
    link[node] = left;
    build(left, start, middle);
    build(left + 1, middle, end);
  }

  build(0, 0, patches.length);
  return { geometry, bounds, link, count, order };
}

function patchBounds(patches: readonly Patch[]): Float64Array {
  const boxes = new Float64Array(patches.length * 6);
  patches.forEach(({ origin, u, v }, patch) => {
    for (let axis = 0; axis < 3; axis++) {
      const o = origin[axis]!;
      const du = u[axis]!;
      const dv = v[axis]!;
      boxes[patch * 6 + axis] = o + Math.min(0, du) + Math.min(0, dv) - 1e-6;
      boxes[patch * 6 + 3 + axis] = o + Math.max(0, du) + Math.max(0, dv) + 1e-6;
    }
  });
  return boxes;
}

/** Writes a node's bounds and returns the axis along which its patches spread most. */
function enclose(
  bounds: Float64Array,
  node: number,
  boxes: Float64Array,
  patches: Int32Array,
): number {
  let widest = 0;
  let width = -1;
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (const patch of patches) {
      low = Math.min(low, boxes[patch * 6 + axis]!);
      high = Math.max(high, boxes[patch * 6 + 3 + axis]!);
    }
    bounds[node * 6 + axis] = low;
    bounds[node * 6 + 3 + axis] = high;
    if (high - low > width) {
      width = high - low;
      widest = axis;
    }
  }
  return widest;
}

/** How many of the sorted patches go left: the least area × patches over both sides. */
function cheapestSplit(boxes: Float64Array, patches: Int32Array): number {
  const total = patches.length;
  const after = new Float64Array(total);
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let index = total - 1; index > 0; index--) {
    after[index] = grow(low, high, boxes, patches[index]!) * (total - index);
  }
  low.fill(Infinity);
  high.fill(-Infinity);
  let best = Infinity;
  let split = total >> 1;
  for (let index = 1; index < total; index++) {
    const cost = grow(low, high, boxes, patches[index - 1]!) * index + after[index]!;
    if (cost < best) {
      best = cost;
      split = index;
    }
  }
  return split;
}

/** Widens bounds by a patch and returns half their surface. */
function grow(low: number[], high: number[], boxes: Float64Array, patch: number): number {
  for (let axis = 0; axis < 3; axis++) {
    low[axis] = Math.min(low[axis]!, boxes[patch * 6 + axis]!);
    high[axis] = Math.max(high[axis]!, boxes[patch * 6 + 3 + axis]!);
  }
  const x = high[0]! - low[0]!;
  const y = high[1]! - low[1]!;
  const z = high[2]! - low[2]!;
  return x * y + y * z + z * x;
}
