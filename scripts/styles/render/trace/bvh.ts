import { type Geometry, intersect, type Ray } from "./geometry.ts";

/** Bounding volume hierarchy: finds the nearest patch on a ray in logarithmic time. */
export interface Bvh {
  readonly geometry: Geometry;
  /** Six bounds a node: low x, y, z, high x, y, z. */
  readonly bounds: Float64Array;
  /** A node's left child (the right one follows it), or minus one minus its first patch. */
  readonly link: Int32Array;
  /** Patches in a leaf node; 0 in an inner node. */
  readonly count: Int32Array;
  readonly order: Int32Array;
}

const stack = new Int32Array(64);

/**
 * Finds the nearest patch within `ray.distance` and writes it into the ray; with `any`, stops at the
 * first found, which is enough to know that a lamp is hidden.
 */
export function trace(bvh: Bvh, ray: Ray, any = false): boolean {
  const { bounds, link, count, order, geometry } = bvh;
  const { originX, originY, originZ } = ray;
  const inverseX = 1 / ray.directionX;
  const inverseY = 1 / ray.directionY;
  const inverseZ = 1 / ray.directionZ;
  const nearX = inverseX < 0 ? 3 : 0;
  const nearY = inverseY < 0 ? 4 : 1;
  const nearZ = inverseZ < 0 ? 5 : 2;
  ray.patch = -1;
  let top = 0;
  stack[top++] = 0;
  while (top > 0) {
    const node = stack[--top]!;
    const at = node * 6;
    let enter = (bounds[at + nearX]! - originX) * inverseX;
    let leave = (bounds[at + 3 - nearX]! - originX) * inverseX;
    const enterY = (bounds[at + nearY]! - originY) * inverseY;
    const leaveY = (bounds[at + 5 - nearY]! - originY) * inverseY;
    const enterZ = (bounds[at + nearZ]! - originZ) * inverseZ;
    const leaveZ = (bounds[at + 7 - nearZ]! - originZ) * inverseZ;
    if (enterY > enter) enter = enterY;
    if (leaveY < leave) leave = leaveY;
    if (enterZ > enter) enter = enterZ;
    if (leaveZ < leave) leave = leaveZ;
    if (enter > leave || leave <= 0 || enter >= ray.distance) continue;
    const patches = count[node]!;
    if (patches === 0) {
      const left = link[node]!;
      const leftIsNear = nearer(bounds, left, ray);
      stack[top++] = leftIsNear ? left + 1 : left;
      stack[top++] = leftIsNear ? left : left + 1;
      continue;
    }
    const first = -1 - link[node]!;
    for (let index = first; index < first + patches; index++) {
      intersect(geometry, order[index]!, ray);
    }
    if (any && ray.patch >= 0) return true;
  }
  return ray.patch >= 0;
}

function nearer(bounds: Float64Array, left: number, ray: Ray): boolean {
  const a = left * 6;
  const along = (bounds[a + 6]! + bounds[a + 9]! - bounds[a]! - bounds[a + 3]!) * ray.directionX +
    (bounds[a + 7]! + bounds[a + 10]! - bounds[a + 1]! - bounds[a + 4]!) * ray.directionY +
    (bounds[a + 8]! + bounds[a + 11]! - bounds[a + 2]! - bounds[a + 5]!) * ray.directionZ;
  return along >= 0;
}
