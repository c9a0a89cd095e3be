import { hex, kelvin, mix, type Rgb, scale } from "../../../../scripts/styles/render/colour.ts";
import type { Grade } from "../../../../scripts/styles/render/film.ts";
import { createNoise, fractal, smoothstep } from "../../../../scripts/styles/render/noise.ts";
import type { Picture } from "../../../../scripts/styles/render/picture.ts";
import { between, createRandom, type Random } from "../../../../scripts/styles/render/random.ts";
import type { Camera } from "../../../../scripts/styles/render/trace/camera.ts";
import { foliage } from "../../../../scripts/styles/render/trace/foliage.ts";
import { photograph } from "../../../../scripts/styles/render/trace/photograph.ts";
import type { Material, Patch } from "../../../../scripts/styles/render/trace/scene.ts";
import { bar } from "../../../../scripts/styles/render/trace/shapes.ts";
import { unit, type Vector } from "../../../../scripts/styles/render/trace/vector.ts";

export const grade: Grade = {
  grain: 2.4,
  vignette: 0.6,
  contrast: 1.14,
  exposure: 0.1,
  halation: 0.14,
};

const CAMERA: Camera = {
  eye: [0, 1.5, 0],
  target: [0.2, 1.9, 10],
  focalLength: 85,
  aperture: 1.8,
  focus: 3,
};

const GREENS = [
  hex("#5f8a35"),
  hex("#82a544"),
  hex("#41672c"),
  hex("#a0b552"),
  hex("#4f7a3a"),
] as const;

/** A beech wood in summer: a path between trunks, the sun coming through the crowns. */
export function render(): Picture {
  const random = createRandom(19);
  const patches = [...ground(), ...trunks(random), ...crowns(random), ...undergrowth(random)];
  const sun = unit([-0.45, 0.85, 0.8]);
  return photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(5000), 6), radius: 0.03 } },
    CAMERA,
    { seed: 9, samples: 7, width: 176, air: { density: 0.012, colour: [0.85, 1.0, 0.6] } },
  );
}

/** Through the gaps one sees more wood, brighter towards the top. */
function sky(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  const glow = Math.max(0, -direction[0] * 0.3 + direction[1] * 0.4 + direction[2] * 0.86) ** 18;
  const wood = mix([0.5, 0.62, 0.28], [1.25, 1.4, 0.95], smoothstep(0, 0.35, height));
  return [wood[0] + 2.2 * glow, wood[1] + 2.2 * glow, wood[2] + 1.3 * glow];
}

function ground(): Patch[] {
  const patch = fractal(createNoise(6), 4);
  const material: Material = {
    albedo: (_s, _t, point) => {
      const path = smoothstep(1.0, 0.6, Math.abs(point[0] - Math.sin(point[2] * 0.16) * 0.6));
      const moss = mix(hex("#2f3a1a"), hex("#4f5a26"), 0.5 + 0.5 * patch(point[0], point[2] * 0.7));
      return mix(moss, hex("#8a744e"), path);
    },
  };
  return [{ origin: [-60, 0, -5], u: [120, 0, 0], v: [0, 0, 200], material }];
}

function trunks(random: Random): Patch[] {
  const bark: Material = { albedo: hex("#4a4034") };
  const near: [number, number][] = [[-1.5, 7.5], [1.7, 9.5], [-2.4, 13], [2.6, 15], [-1.3, 21]];
  const far = Array.from({ length: 34 }, (): [number, number] => {
    const z = between(random, 18, 60);
    const x = between(random, 1.1, 3 + z * 0.25);
    return [random() < 0.5 ? -x : x, z];
  });
  return [...near, ...far].flatMap(([x, z]) => {
    const lean = between(random, -0.3, 0.3);
    const radius = between(random, 0.14, 0.26);
    return bar([x, 0, z], [x + lean, 12, z], radius, { material: bark }, { taper: 0.7, sides: 7 });
  });
}

function crowns(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let index = 0; index < 78; index++) {
    const z = between(random, 7, 46);
    const spread = 1.1 + z * 0.2;
    const x = between(random, -spread, spread) * 1.4;
    patches.push(...foliage({
      centre: [x, between(random, 2.5, 3.4 + z * 0.16), z],
      radius: [1.1, 0.5, 1],
      leaves: 120,
      size: 0.1 + z * 0.004,
      tints: GREENS,
    }, random));
  }
  return patches;
}

function undergrowth(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let index = 0; index < 40; index++) {
    const z = between(random, 6, 34);
    const x = between(random, 1, 2 + z * 0.14);
    patches.push(...foliage({
      centre: [random() < 0.5 ? -x : x, 0.3, z],
      radius: [0.8, 0.35, 0.7],
      leaves: 60,
      size: 0.2,
      tints: GREENS,
    }, random));
  }
  return patches;
}
