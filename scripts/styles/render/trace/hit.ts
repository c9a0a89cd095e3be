import type { Rgb } from "../colour.ts";
import { type Bvh, trace } from "./bvh.ts";
import { type Ray, ROW } from "./geometry.ts";
import type { Patch, Texture } from "./scene.ts";
import { dot, plus, times, type Vector } from "./vector.ts";

export const BLACK: Rgb = [0, 0, 0];

/** A point that a ray has met; the normal faces the ray's origin. */
export interface Hit {
  readonly patch: Patch;
  readonly distance: number;
  readonly s: number;
  readonly t: number;
  readonly point: Vector;
  readonly normal: Vector;
  readonly towards: Vector;
}

/** What a ray meets first; nothing means that it leaves the scene. */
export function cast(
  bvh: Bvh,
  patches: readonly Patch[],
  ray: Ray,
  origin: Vector,
  towards: Vector,
): Hit | undefined {
  aim(ray, origin, towards, Infinity);
  if (!trace(bvh, ray)) return undefined;
  const { rows } = bvh.geometry;
  const at = ray.patch * ROW;
  const normal: Vector = [rows[at]!, rows[at + 1]!, rows[at + 2]!];
  return {
    patch: patches[ray.patch]!,
    distance: ray.distance,
    s: ray.s,
    t: ray.t,
    point: plus(origin, times(towards, ray.distance)),
    normal: dot(normal, towards) > 0 ? times(normal, -1) : normal,
    towards,
  };
}

/** Sets a ray on its way. */
export function aim(ray: Ray, origin: Vector, direction: Vector, distance: number): void {
  ray.originX = origin[0];
  ray.originY = origin[1];
  ray.originZ = origin[2];
  ray.directionX = direction[0];
  ray.directionY = direction[1];
  ray.directionZ = direction[2];
  ray.distance = distance;
}

/** Share of the light that is mirrored (Schlick's approximation of Fresnel). */
export function mirrorShare({ patch, normal, towards }: Hit): number {
  const { gloss } = patch.material;
  if (!gloss) return 0;
  return gloss.share + (1 - gloss.share) * (1 - gloss.roughness) * (1 + dot(normal, towards)) ** 5;
}

/** Light that the surface gives off. */
export function glowOf({ patch, s, t, point }: Hit): Rgb {
  return resolve(patch.material.emission, s, t, point);
}

/** Diffuse reflectance, tint included. */
export function albedoOf({ patch, s, t, point }: Hit): Rgb {
  const albedo = resolve(patch.material.albedo, s, t, point);
  const { tint } = patch;
  return tint ? [albedo[0] * tint[0], albedo[1] * tint[1], albedo[2] * tint[2]] : albedo;
}

/** The colour of a uniform or textured property at a point. */
export function resolve(
  value: Rgb | Texture | undefined,
  s: number,
  t: number,
  point: Vector,
): Rgb {
  if (value === undefined) return BLACK;
  return typeof value === "function" ? value(s, t, point) : value;
}
