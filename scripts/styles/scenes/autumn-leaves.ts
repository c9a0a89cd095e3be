import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, smoothstep, warped } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { foliage } from "../render/trace/foliage.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar } from "../render/trace/shapes.ts";
import { unit, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 3,
  vignette: 0.7,
  contrast: 1.15,
  exposure: -0.15,
  halation: 0.12,
  shadows: [1.02, 1, 0.96],
};

const CAMERA: Camera = {
  eye: [0, 1.5, 0],
  target: [0, 1.75, 10],
  focalLength: 85,
  aperture: 1.8,
  focus: 3,
};

const TINTS = [
  hex("#d98a2b"),
  hex("#c8641f"),
  hex("#e0a83a"),
  hex("#b5441f"),
  hex("#a8752a"),
  hex("#8a7a2e"),
] as const;

/** An avenue of maples in October, the sun low behind the crowns on the right. */
export function render(): Picture {
  const random = createRandom(11);
  const patches = [
    ...ground(),
    ...farTrees(),
    ...trunks(random),
    ...crowns(random),
    ...litter(random),
  ];
  const sun = unit([0.42, 0.5, 1]);
  return photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(4300), 5), radius: 0.03 } },
    CAMERA,
    { seed: 5, samples: 7, width: 176, air: { density: 0.006, colour: [1.0, 0.8, 0.5] } },
  );
}

function sky(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  const glow = Math.max(0, direction[0] * 0.42 + direction[1] * 0.35 + direction[2] * 0.84) ** 24;
  const veil = mix([1.35, 1.25, 1.1], [0.75, 0.9, 1.1], Math.min(1, height * 2));
  return [veil[0] + 5 * glow, veil[1] + 4 * glow, veil[2] + 2.4 * glow];
}

function ground(): Patch[] {
  const patch = fractal(createNoise(3), 4);
  const material: Material = {
    albedo: (_s, _t, point) => {
      const leaves = 0.5 + 0.5 * patch(point[0] * 1.3, point[2] * 0.8);
      return mix(hex("#3d3a1c"), hex("#b36a28"), leaves * 0.9);
    },
  };
  return [{ origin: [-60, 0, -5], u: [120, 0, 0], v: [0, 0, 200], material }];
}

/** The wood on the far side of the meadow: too far for leaves, close enough for its light and dark. */
function farTrees(): Patch[] {
  const crown = warped(fractal(createNoise(4), 4, 0.55), 0.6);
  const gap = fractal(createNoise(5), 4, 0.6);
  const material: Material = {
    albedo: [0, 0, 0],
    emission: (s, t) => {
      const mass = smoothstep(-0.4, 0.45, crown(s * 34, t * 7));
      const colour = mix(hex("#3a3220"), hex("#d39a45"), mass);
      const bright = gap(s * 60, t * 20) > 0.42 - 0.25 * t ? 3.2 : 1;
      return scale(colour, (0.45 + 0.6 * t) * bright);
    },
  };
  return [{ origin: [-40, 0, 62], u: [80, 0, 0], v: [0, 13, 0], material }];
}

function trunks(random: Random): Patch[] {
  const bark: Material = { albedo: hex("#3a2c22") };
  const places: [number, number, number][] = [
    [-1.5, 8, 0.16],
    [1.75, 11, 0.2],
    [-2.1, 14, 0.2],
    [2.2, 18, 0.22],
    [-1.2, 26, 0.25],
    [1.1, 32, 0.25],
    [-3.4, 22, 0.24],
    [3.6, 27, 0.24],
  ];
  return places.flatMap(([x, z, radius]) => {
    const lean = between(random, -0.25, 0.25);
    return [
      ...bar([x, 0, z], [x + lean, 7, z], radius, { material: bark }, { taper: 0.6 }),
      ...bar(
        [x + lean * 0.4, 2.6, z],
        [x + between(random, -1.6, 1.6), 5.2, z - 0.4],
        radius * 0.4,
        {
          material: bark,
        },
      ),
    ];
  });
}

function crowns(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let index = 0; index < 70; index++) {
    const z = between(random, 7, 40);
    const spread = 0.9 + z * 0.16;
    const x = between(random, -spread, spread) * 1.5;
    const low = Math.abs(x) > spread * 0.5 ? 0.9 : 2.3;
    patches.push(...foliage({
      centre: [x, between(random, low, 3 + z * 0.12), z],
      radius: [0.9, 0.5, 0.8],
      leaves: 130,
      size: 0.1 + z * 0.003,
      tints: TINTS,
    }, random));
  }
  return patches;
}

function litter(random: Random): Patch[] {
  return foliage({
    centre: [0, 0.05, 14],
    radius: [5, 0.06, 14],
    leaves: 3000,
    size: 0.14,
    tints: TINTS,
  }, random);
}
