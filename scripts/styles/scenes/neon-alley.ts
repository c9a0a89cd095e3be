import { hex, kelvin, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { addLamps } from "../render/trace/lamps.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar, box, panel } from "../render/trace/shapes.ts";
import type { Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 3,
  vignette: 0.9,
  contrast: 1.1,
  exposure: 0.6,
  halation: 0.28,
  saturation: 0.95,
  shadows: [0.94, 0.98, 1.1],
};

const CAMERA: Camera = {
  eye: [-0.1, 1.4, 0],
  target: [0.1, 1.65, 10],
  focalLength: 50,
  aperture: 1.2,
  focus: 2.2,
};

const PINK: Rgb = [9, 0.7, 3.6];
const CYAN: Rgb = [0.5, 5, 7];
const VIOLET: Rgb = [2.6, 0.9, 8];
const AMBER: Rgb = [7, 2.9, 0.7];

/** A wet back street after rain: shop signs hang into it from both sides and run down the asphalt. */
export function render(): Picture {
  const random = createRandom(77);
  const signs = [
    sign([1.42, 2.25, 6.6], [0.36, 1.3], PINK),
    sign([-1.5, 2.6, 8.4], [0.42, 1.5], CYAN),
    sign([1.35, 2.9, 11.5], [0.5, 1.0], VIOLET),
    sign([-1.35, 1.9, 13.5], [0.6, 0.5], PINK),
    sign([1.5, 1.7, 16], [0.6, 0.9], AMBER),
    sign([-1.4, 3.1, 19], [0.6, 1.6], VIOLET),
    sign([1.3, 3.3, 24], [0.7, 1.6], CYAN),
  ];
  const shop = panel([2.08, 1.35, 8.6], [0, 0, 0.8], [0, 0.75, 0], {
    material: { albedo: [0.3, 0.3, 0.3], emission: scale(kelvin(3000), 2.2) },
  });
  const patches = [...signs, shop, ...street(), ...clutter(random)];
  const picture = photograph(
    { patches, sky: () => [0.012, 0.014, 0.03], lamps: [...signs, shop] },
    CAMERA,
    { seed: 2, samples: 11, width: 200, air: { density: 0.012, colour: [0.16, 0.08, 0.3] } },
  );
  addLamps(picture, CAMERA, farLights(random));
  return picture;
}

function sign(centre: Vector, size: readonly [number, number], colour: Rgb): Patch {
  const glyphs = createNoise(Math.round(centre[2] * 10));
  const material: Material = {
    albedo: [0.05, 0.05, 0.05],
    emission: (s, t) => {
      const border = Math.min(s, 1 - s, t, 1 - t) < 0.07;
      const stroke = Math.abs(glyphs(s * 1.6, t * 4)) < 0.13;
      return scale(colour, border || stroke ? 1.5 : 0.22);
    },
  };
  return panel(centre, [size[0] / 2, 0, 0], [0, size[1] / 2, 0], { material });
}

function street(): Patch[] {
  const damp = fractal(createNoise(5), 3);
  const concrete = fractal(createNoise(6), 4);
  const asphalt: Material = {
    albedo: (_s, _t, point) => scale(hex("#2b2c30"), 0.8 + 0.5 * damp(point[0], point[2])),
    gloss: { share: 0.16, roughness: 0.12 },
  };
  const plaster: Material = {
    albedo: (_s, _t, point) => {
      const course = point[1] * 5 % 1 < 0.1 ||
        (point[2] * 1.7 + Math.floor(point[1] * 5) * 0.5) % 1 < 0.05;
      return scale(hex("#77757a"), (course ? 0.5 : 1) * (0.8 + 0.5 * concrete(point[2], point[1])));
    },
    gloss: { share: 0.02, roughness: 0.35 },
  };
  return [
    { origin: [-6, 0, -3], u: [12, 0, 0], v: [0, 0, 60], material: asphalt },
    { origin: [-2.2, 0, -3], u: [0, 0, 60], v: [0, 9, 0], material: plaster },
    { origin: [2.1, 0, -3], u: [0, 0, 60], v: [0, 9, 0], material: plaster },
    panel([0, 4, 46], [3, 0, 0], [0, 4, 0], {
      material: { albedo: hex("#33343c"), emission: [0.1, 0.1, 0.2] },
    }),
  ];
}

function clutter(random: Random): Patch[] {
  const metal: Material = { albedo: hex("#47494d"), gloss: { share: 0.1, roughness: 0.3 } };
  const patches: Patch[] = [];
  for (let z = 5; z < 30; z += 2.3) {
    const side = random() < 0.5 ? -1 : 1;
    const y = between(random, 1.8, 3.6);
    patches.push(...box([side * 1.85, y, z], [0.4, 0.5, 0.8], { material: metal }));
    patches.push(...bar([-side * 2, 0, z + 1], [-side * 2, 6, z + 1], 0.07, { material: metal }));
    patches.push(
      ...box([side * 1.8, 0.5, z + 1.2], [0.5, between(random, 0.5, 1), 0.6], { material: metal }),
    );
  }
  for (const [z, y] of [[9, 3.6], [14, 3.9], [20, 4.2]] as const) {
    patches.push(
      ...bar([-2.2, y, z], [2.1, y + 0.3, z + 0.5], 0.015, { material: metal }, { sides: 4 }),
    );
  }
  return patches;
}

/** Windows, lanterns and a passing car at the far end. */
function farLights(random: Random): { point: Vector; colour: Rgb }[] {
  const tints: Rgb[] = [kelvin(2400), kelvin(3200), [0.6, 0.9, 1.3], [1.8, 0.5, 0.9]];
  return Array.from({ length: 26 }, () => {
    const z = between(random, 16, 44);
    const side = random() < 0.5 ? -1.7 : 1.7;
    const x = random() < 0.25 ? between(random, -1.2, 1.2) : side + between(random, -0.3, 0.3);
    const tint = tints[Math.floor(random() * tints.length)] ?? tints[0]!;
    return { point: [x, between(random, 0.6, 5), z], colour: scale(tint, between(random, 2, 16)) };
  });
}
