import { luminance, type Rgb, scale } from "../colour.ts";
import type { Random } from "../random.ts";
import { buildBvh } from "./build-bvh.ts";
import { type Bvh, trace } from "./bvh.ts";
import { createRay, layOut, type Ray } from "./geometry.ts";
import { aim, albedoOf, BLACK, cast, glowOf, type Hit, mirrorShare, resolve } from "./hit.ts";
import type { Material, Scene } from "./scene.ts";
import { cross, dot, minus, plus, times, unit, type Vector } from "./vector.ts";

/** What one camera ray meets; its light is `glow + albedo · (sunlight + irradiance) + reflection`. */
export interface Sample {
  /** Metres to the surface; `Infinity` for the sky. */
  readonly distance: number;
  readonly normal: Vector;
  /** Light of the sky or of the surface itself. */
  readonly glow: Rgb;
  readonly albedo: Rgb;
  /** Light of the sun on the surface: nearly free of noise, and its shadows have edges to keep. */
  readonly sunlight: Rgb;
  /** Random estimate of all other light on the surface; absent when a mirror ray was drawn. */
  readonly irradiance?: Rgb;
  /** Random estimate of the light mirrored by the surface. */
  readonly reflection?: Rgb;
}

const BOUNCES = 3;
/** Brighter indirect light is cut: one lucky path would leave a dot of its own. */
const FIREFLY = 6;

/** A path tracer: each call follows one random path of light back from the camera. */
export function createIntegrator(
  scene: Scene,
  random: Random,
): (origin: Vector, direction: Vector) => Sample {
  const { patches, sun } = scene;
  const bvh = buildBvh(patches, layOut(patches));
  const lamps = scene.lamps ?? [];
  const aimedAt = new Set(lamps);
  const ray = createRay();
  const shadow = createRay();

  function fromSun(point: Vector, normal: Vector, translucency: number): Rgb {
    if (!sun) return BLACK;
    const towards = unit(plus(sun.direction, times(inBall(random), sun.radius)));
    const cosine = facing(dot(normal, towards), translucency);
    const lit = cosine > 0 && isClear(bvh, shadow, point, towards, Infinity);
    return lit ? scale(sun.colour, cosine) : BLACK;
  }

  function fromLamps(point: Vector, normal: Vector, translucency: number): Rgb {
    const patch = lamps[Math.floor(random() * lamps.length)];
    if (!patch) return BLACK;
    const s = random();
    const t = random();
    const target = plus(patch.origin, plus(times(patch.u, s), times(patch.v, t)));
    const gap = minus(target, point);
    const distance = Math.sqrt(dot(gap, gap));
    const towards = times(gap, 1 / distance);
    const cosine = facing(dot(normal, towards), translucency);
    if (cosine <= 0 || !isClear(bvh, shadow, point, towards, distance - 1e-3)) return BLACK;
    const seen = Math.abs(dot(cross(patch.u, patch.v), towards)) / (distance * distance * Math.PI);
    const emission = resolve(patch.material.emission, s, t, target);
    return scale(emission, cosine * Math.min(seen, 1) * lamps.length);
  }

  function falling(point: Vector, normal: Vector, material: Material, depth: number): Rgb {
    const translucency = material.translucency ?? 0;
    const lamplight = fromLamps(point, normal, translucency);
    const side = random() < translucency ? -1 : 1;
    const towards = unit(plus(times(normal, side), onSphere(random)));
    const bounced = clamped(radiance(point, towards, depth + 1, false));
    return plus(lamplight, bounced);
  }

  function mirrored(hit: Hit, depth: number): Rgb {
    const { point, normal, towards } = hit;
    const mirror = minus(towards, times(normal, 2 * dot(normal, towards)));
    const blur = hit.patch.material.gloss?.roughness ?? 0;
    const direction = unit(plus(mirror, times(inBall(random), blur)));
    return clamped(radiance(point, direction, depth + 1, true));
  }

  function radiance(origin: Vector, towards: Vector, depth: number, seesLamps: boolean): Rgb {
    if (depth > BOUNCES) return BLACK;
    const hit = cast(bvh, patches, ray, origin, towards);
    if (!hit) return scene.sky(towards);
    const { patch, point, normal } = hit;
    const glow = seesLamps || !aimedAt.has(patch) ? glowOf(hit) : BLACK;
    if (random() < mirrorShare(hit)) return plus(glow, mirrored(hit, depth));
    const albedo = albedoOf(hit);
    const sunlight = fromSun(point, normal, patch.material.translucency ?? 0);
    const light = plus(sunlight, falling(point, normal, patch.material, depth));
    return [
      glow[0] + albedo[0] * light[0],
      glow[1] + albedo[1] * light[1],
      glow[2] + albedo[2] * light[2],
    ];
  }

  return (origin, direction) => {
    const hit = cast(bvh, patches, ray, origin, direction);
    if (!hit) {
      const glow = scene.sky(direction);
      return { distance: Infinity, normal: direction, glow, albedo: BLACK, sunlight: BLACK };
    }
    const share = mirrorShare(hit);
    const { distance, normal, point, patch } = hit;
    const glow = glowOf(hit);
    const albedo = scale(albedoOf(hit), 1 - share);
    const sunlight = fromSun(point, normal, patch.material.translucency ?? 0);
    return random() < share
      ? { distance, normal, glow, albedo, sunlight, reflection: mirrored(hit, 0) }
      : {
        distance,
        normal,
        glow,
        albedo,
        sunlight,
        irradiance: falling(point, normal, patch.material, 0),
      };
  };
}

function isClear(bvh: Bvh, ray: Ray, from: Vector, towards: Vector, reach: number): boolean {
  aim(ray, from, towards, reach);
  return !trace(bvh, ray, true);
}

/** Cosine of the light's angle: from behind it counts by how much passes through. */
function facing(cosine: number, translucency: number): number {
  return cosine > 0 ? cosine * (1 - translucency) : -cosine * translucency;
}

function clamped(light: Rgb): Rgb {
  const bright = luminance(light[0], light[1], light[2]);
  return bright > FIREFLY ? scale(light, FIREFLY / bright) : light;
}

function inBall(random: Random): Vector {
  return times(onSphere(random), Math.cbrt(random()));
}

function onSphere(random: Random): Vector {
  const y = 1 - 2 * random();
  const angle = 2 * Math.PI * random();
  const ring = Math.sqrt(Math.max(0, 1 - y * y));
  return [ring * Math.cos(angle), y, ring * Math.sin(angle)];
}
