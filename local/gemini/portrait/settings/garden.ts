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
  grain: 2,
  vignette: 0.5,
  contrast: 1.1,
  exposure: -0.2,
  halation: 0.12,
};

const CAMERA: Camera = {
  eye: [0, 1.5, 0],
  target: [0, 1.55, 10],
  focalLength: 70,
  aperture: 1.8,
  focus: 2.8,
};

const GREENS = [hex("#5c8a3c"), hex("#7da64c"), hex("#44702f"), hex("#94b45c")] as const;
const ROSES = [hex("#d8577f"), hex("#f0a3bb"), hex("#f7e6ea"), hex("#c93d5c")] as const;
const LAVENDER = [hex("#8a76c4"), hex("#a896d6"), hex("#6d5aa8")] as const;

/** A garden in June: a lawn between flower beds, roses on a hedge, trees behind. */
export function render(): Picture {
  const random = createRandom(41);
  const patches = [...lawn(), ...hedge(random), ...beds(random), ...trees(random)];
  const sun = unit([0.7, 0.9, 0.35]);
  return photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(5000), 5), radius: 0.03 } },
    CAMERA,
    { seed: 3, samples: 7, width: 184, air: { density: 0.006, colour: [0.9, 1.0, 0.9] } },
  );
}

function sky(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  const air = mix([1.5, 1.55, 1.5], [0.75, 1.05, 1.5], smoothstep(0, 0.5, height));
  return height < 0.02 ? [0.4, 0.5, 0.3] : air;
}

function lawn(): Patch[] {
  const patch = fractal(createNoise(8), 4);
  const material: Material = {
    albedo: (_s, _t, point) => {
      const stripe = Math.sin(point[0] * 3.2) > 0 ? 0.06 : 0;
      const grass = 0.5 + 0.4 * patch(point[0] * 2, point[2] * 1.2) + stripe;
      return mix(hex("#3f6326"), hex("#7c9c45"), grass);
    },
  };
  return [{ origin: [-60, 0, -5], u: [120, 0, 0], v: [0, 0, 200], material }];
}

/** A clipped hedge across the far end, with climbing roses. */
function hedge(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let x = -9; x <= 9; x += 0.8) {
    for (const y of [0.5, 1.3]) {
      patches.push(...foliage({
        centre: [x + between(random, -0.2, 0.2), y, 17],
        radius: [0.7, 0.6, 0.5],
        leaves: 90,
        size: 0.17,
        tints: GREENS,
      }, random));
      patches.push(...foliage({
        centre: [x, y + between(random, -0.2, 0.5), 16.4],
        radius: [0.6, 0.45, 0.3],
        leaves: 13,
        size: 0.15,
        tints: ROSES,
      }, random));
    }
  }
  return patches;
}

function beds(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let index = 0; index < 54; index++) {
    const z = between(random, 5, 15);
    const x = between(random, 0.9, 1.2 + z * 0.2) * (random() < 0.5 ? -1 : 1);
    const high = between(random, 0.2, 0.55);
    const centre: Vector = [x, high, z];
    patches.push(
      ...foliage(
        { centre, radius: [0.45, high, 0.45], leaves: 55, size: 0.16, tints: GREENS },
        random,
      ),
    );
    const tints = index % 3 === 0 ? LAVENDER : ROSES;
    patches.push(...foliage({
      centre: [x, high * 1.7, z],
      radius: [0.42, 0.22, 0.42],
      leaves: 26,
      size: 0.1,
      tints,
    }, random));
  }
  return patches;
}

function trees(random: Random): Patch[] {
  const bark: Material = { albedo: hex("#4b3c30") };
  const places: [number, number][] = [[-4.5, 22], [-1.6, 27], [2.2, 24], [5.4, 21], [-7.5, 26], [
    8,
    28,
  ]];
  return places.flatMap(([x, z]) => [
    ...bar([x, 0, z], [x, 4, z], 0.2, { material: bark }),
    ...Array.from({ length: 9 }, () =>
      foliage({
        centre: [
          x + between(random, -1.6, 1.6),
          between(random, 2.6, 5.6),
          z + between(random, -1, 1),
        ],
        radius: [1.2, 0.8, 1],
        leaves: 150,
        size: 0.24,
        tints: GREENS,
      }, random)).flat(),
  ]);
}
