import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { addLamps, type PointLamp } from "../render/trace/lamps.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar, leaf } from "../render/trace/shapes.ts";
import { plus, times, unit, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.2,
  vignette: 0.5,
  contrast: 1.15,
  exposure: 0.3,
  halation: 0.12,
  saturation: 0.9,
};

const CAMERA: Camera = {
  eye: [0, 1.5, 0],
  target: [0.2, 2, 12],
  focalLength: 70,
  aperture: 1.4,
  focus: 2.8,
};

const SNOW: Material = { albedo: [0.82, 0.85, 0.9], translucency: 0.1 };
const NEEDLES: Material = { albedo: hex("#2c3b30"), translucency: 0.1 };

/** Spruces under fresh snow; a low winter sun comes through from the right, flakes still fall. */
export function render(): Picture {
  const random = createRandom(41);
  const patches = [...ground(), ...forest(random)];
  const sun = unit([0.9, 0.32, 0.75]);
  const picture = photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(4200), 2.4), radius: 0.03 } },
    CAMERA,
    { seed: 6, samples: 6, width: 176, air: { density: 0.012, colour: [0.95, 1.0, 1.12] } },
  );
  addLamps(picture, CAMERA, flakes(random));
  return picture;
}

function sky(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  const warm = Math.max(0, direction[0] * 0.74 + direction[1] * 0.26 + direction[2] * 0.62) ** 10;
  const cold = mix([1.15, 1.2, 1.3], [0.62, 0.8, 1.15], Math.min(1, height * 1.8));
  return [cold[0] + 1.3 * warm, cold[1] + 0.9 * warm, cold[2] + 0.5 * warm];
}

function ground(): Patch[] {
  const drift = fractal(createNoise(8), 3);
  const material: Material = {
    albedo: (_s, _t, point) =>
      scale([0.84, 0.87, 0.92], 0.88 + 0.16 * drift(point[0] * 0.5, point[2] * 0.35)),
  };
  return [{ origin: [-80, 0, -5], u: [160, 0, 0], v: [0, 0, 200], material }];
}

function forest(random: Random): Patch[] {
  const places: [number, number, number][] = [
    [-1.65, 7, 3.6],
    [1.9, 8.5, 4.6],
    [-2.6, 11, 6],
    [2.9, 13, 6.5],
    [-1.3, 17, 6],
    [0.9, 21, 7],
    [-3.8, 19, 8],
    [4.4, 20, 8],
  ];
  for (let index = 0; index < 16; index++) {
    const z = between(random, 24, 46);
    places.push([between(random, -0.24, 0.24) * z, z, between(random, 6, 11)]);
  }
  return places.flatMap(([x, z, height]) => spruce([x, 0, z], height, random));
}

/** Whorls of drooping boughs on a trunk; each carries needles below and snow on top. */
function spruce(root: Vector, height: number, random: Random): Patch[] {
  const bark: Material = { albedo: hex("#3b3029") };
  const patches = bar(root, plus(root, [0, height, 0]), 0.03 * height, { material: bark }, {
    taper: 0.15,
    sides: 6,
  });
  const whorls = Math.round(root[2] > 22 ? height * 2.2 : height * 3.6);
  for (let whorl = 0; whorl < whorls; whorl++) {
    const rise = (whorl + random()) / whorls;
    const reach = 0.32 * height * (1 - rise) ** 0.8 + 0.12;
    const boughs = 7 + Math.round(reach * 3);
    for (let bough = 0; bough < boughs; bough++) {
      const heading = between(random, 0, 2 * Math.PI);
      const long = reach * between(random, 0.7, 1.15);
      const direction: Vector = [
        Math.cos(heading) * long,
        -long * between(random, 0.3, 0.55),
        Math.sin(heading) * long,
      ];
      const stalk = plus(root, [0, 0.35 + (height - 0.35) * rise, 0]);
      patches.push(...boughPatches(stalk, direction, random));
    }
  }
  return patches;
}

function boughPatches(stalk: Vector, direction: Vector, random: Random): Patch[] {
  const length = Math.hypot(...direction);
  const tint: Rgb = scale([1, 1, 1], between(random, 0.6, 1.3));
  const load = random() < 0.85 ? between(random, 0.5, 0.95) : 0;
  const above = plus(stalk, plus(times(direction, 0.12), [0, 0.03 + 0.02 * length, 0]));
  const roll = between(random, -0.35, 0.35);
  const patches = [
    leaf(stalk, direction, length * 0.5, roll, { material: NEEDLES, tint }),
    leaf(stalk, plus(direction, [0, -0.25 * length, 0]), length * 0.34, roll + 1.3, {
      material: NEEDLES,
      tint,
    }),
  ];
  if (load > 0) {
    patches.push(
      leaf(above, times(direction, 0.88), length * 0.46 * load, roll, { material: SNOW }),
    );
  }
  return patches;
}

function flakes(random: Random): PointLamp[] {
  return Array.from({ length: 30 }, () => {
    const z = between(random, 3.4, 16);
    return {
      point: [between(random, -0.18, 0.18) * z, 1.5 + between(random, -0.17, 0.25) * z, z],
      colour: scale([0.95, 1, 1.08], between(random, 0.1, 0.7) * (z / 10)),
    };
  });
}
