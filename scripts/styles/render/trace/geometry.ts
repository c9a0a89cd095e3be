import type { Patch } from "./scene.ts";
import { cross, dot, times } from "./vector.ts";

/**
 * Patches laid out for fast intersection, sixteen numbers each: unit normal and plane offset, then
 * for s and for t the linear form that yields the coordinate of a point on the plane, then the code
 * of the outline and padding.
 */
export interface Geometry {
  readonly count: number;
  readonly rows: Float64Array;
}

export const ROW = 16;
const OUTLINE_CODE = { full: 0, ellipse: 1, leaf: 2, triangle: 3 } as const;
const NEAREST = 1e-4;

export function layOut(patches: readonly Patch[]): Geometry {
  const rows = new Float64Array(patches.length * ROW);
  patches.forEach((patch, index) => {
    const normal = cross(patch.u, patch.v);
    const length = Math.hypot(...normal);
    const unitNormal = times(normal, 1 / length);
    const w = times(normal, 1 / (length * length));
    const s = cross(patch.v, w);
    const t = cross(w, patch.u);
    rows.set([
      ...unitNormal,
      dot(unitNormal, patch.origin),
      ...s,
      -dot(s, patch.origin),
      ...t,
      -dot(t, patch.origin),
      OUTLINE_CODE[patch.outline ?? "full"],
    ], index * ROW);
  });
  return { count: patches.length, rows };
}

/** The ray under way, and what it has met so far. */
export interface Ray {
  originX: number;
  originY: number;
  originZ: number;
  directionX: number;
  directionY: number;
  directionZ: number;
  /** Distance of the nearest hit, or how far to look. */
  distance: number;
  /** Index of the patch met, or -1. */
  patch: number;
  s: number;
  t: number;
}

export function createRay(): Ray {
  return {
    originX: 0,
    originY: 0,
    originZ: 0,
    directionX: 0,
    directionY: 0,
    directionZ: 1,
    distance: 0,
    patch: -1,
    s: 0,
    t: 0,
  };
}

/** Updates the ray when the patch is its nearest hit so far. */
export function intersect({ rows }: Geometry, patch: number, ray: Ray): void {
  const at = patch * ROW;
  const nx = rows[at]!;
  const ny = rows[at + 1]!;
  const nz = rows[at + 2]!;
  const slope = nx * ray.directionX + ny * ray.directionY + nz * ray.directionZ;
  const height = rows[at + 3]! - nx * ray.originX - ny * ray.originY - nz * ray.originZ;
  const distance = height / slope;
  if (!(distance > NEAREST && distance < ray.distance)) return;
  const x = ray.originX + distance * ray.directionX;
  const y = ray.originY + distance * ray.directionY;
  const z = ray.originZ + distance * ray.directionZ;
  const s = rows[at + 4]! * x + rows[at + 5]! * y + rows[at + 6]! * z + rows[at + 7]!;
  if (s < 0 || s > 1) return;
  const t = rows[at + 8]! * x + rows[at + 9]! * y + rows[at + 10]! * z + rows[at + 11]!;
  if (t < 0 || t > 1 || !inside(rows[at + 12]!, s, t)) return;
  ray.distance = distance;
  ray.patch = patch;
  ray.s = s;
  ray.t = t;
}

function inside(outline: number, s: number, t: number): boolean {
  switch (outline) {
    case OUTLINE_CODE.ellipse:
      return (s - 0.5) ** 2 + (t - 0.5) ** 2 <= 0.25;
    case OUTLINE_CODE.leaf:
      return Math.abs(t - 0.5) <= 2 * s * (1 - s);
    case OUTLINE_CODE.triangle:
      return s + t <= 1;
    default:
      return true;
  }
}
