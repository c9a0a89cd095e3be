import { hex, kelvin, type Rgb, scale } from "../render/colour.ts";
import { createNoise } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, pick, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { addLamps, type PointLamp } from "../render/trace/lamps.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { box, panel } from "../render/trace/shapes.ts";
import type { Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 3,
  vignette: 0.8,
  contrast: 1.08,
  exposure: 0.5,
  halation: 0.24,
  saturation: 0.92,
  shadows: [0.94, 0.99, 1.1],
};

const CAMERA: Camera = {
  eye: [0.4, 1.6, 0],
  target: [0, 3.2, 40],
  focalLength: 85,
  aperture: 1.4,
  focus: 2.8,
};

/** An avenue after dark: shop fronts, traffic and windows melt into discs over a wet road. */
export function render(): Picture {
  const random = createRandom(161);
  const shops = shopFronts(random);
  const patches = [...shops, ...street(), ...towers(random)];
  const picture = photograph(
    { patches, sky: dusk, lamps: shops },
    CAMERA,
    { seed: 13, samples: 6, width: 208, air: { density: 0.004, colour: [0.05, 0.055, 0.1] } },
  );
  addLamps(picture, CAMERA, [...streetLamps(), ...traffic(random), ...lanterns(random)]);
  return picture;
}

function dusk(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  return [0.035 + 0.05 * Math.exp(-height * 9), 0.045 + 0.035 * Math.exp(-height * 9), 0.095];
}

function street(): Patch[] {
  const asphalt: Material = { albedo: hex("#25272b"), gloss: { share: 0.12, roughness: 0.1 } };
  const kerb: Material = { albedo: hex("#4c4a48") };
  return [
    { origin: [-60, 0, -5], u: [120, 0, 0], v: [0, 0, 400], material: asphalt },
    ...box([-7.5, 0.08, 100], [4, 0.16, 200], { material: kerb }),
    ...box([7.5, 0.08, 100], [4, 0.16, 200], { material: kerb }),
  ];
}

function shopFronts(random: Random): Patch[] {
  const tints = [kelvin(2700), kelvin(3300), kelvin(4500), [0.7, 0.95, 1.2], [
    1.6,
    0.7,
    0.75,
  ]] as const;
  const patches: Patch[] = [];
  for (let z = 14; z < 120; z += between(random, 5, 9)) {
    for (const side of [-1, 1]) {
      if (random() < 0.35) continue;
      const emission = scale(pick(random, tints), between(random, 0.5, 2.4));
      patches.push(
        panel([side * 9.3, between(random, 1.7, 2.2), z], [0, 0, between(random, 1.2, 2.4)], [
          0,
          between(random, 0.8, 1.4),
          0,
        ], {
          material: { albedo: [0.1, 0.1, 0.1], emission },
        }),
      );
    }
  }
  return patches;
}

function towers(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let z = 16; z < 330; z += between(random, 12, 22)) {
    for (const side of [-1, 1]) {
      const height = between(random, 12, 34) + z * 0.06;
      const wide = between(random, 11, 17);
      patches.push(
        ...box([side * (9.5 + wide / 2 + between(random, 0, 1)), height / 2, z], [
          wide,
          height,
          wide,
        ], {
          material: facade(random, height, wide),
        }),
      );
    }
  }
  patches.push(...box([-3, 24, 360], [30, 48, 20], { material: facade(random, 48, 30) }));
  patches.push(...box([26, 30, 380], [24, 60, 20], { material: facade(random, 60, 24) }));
  return patches;
}

/** Dark stone with a few windows lit in each storey. */
function facade(random: Random, height: number, wide: number): Material {
  const lit = createNoise(Math.floor(random() * 1e6));
  const tint = kelvin(between(random, 2500, 4300));
  const share = between(random, 0.05, 0.32);
  return {
    albedo: hex("#37353a"),
    emission: (s, t) => {
      const column = s * wide / 1.9;
      const storey = t * height / 3.2;
      const inside = column % 1 > 0.25 && column % 1 < 0.75 && storey % 1 > 0.3 && storey % 1 < 0.8;
      const draw = 0.5 + 0.8 * lit(Math.floor(column) * 1.37, Math.floor(storey) * 2.61 + 0.4);
      return inside && draw < share + 0.12
        ? scale(tint, 0.5 + 2 * Math.max(0, draw))
        : [0.004, 0.004, 0.006];
    },
  };
}

function streetLamps(): PointLamp[] {
  const lamps: PointLamp[] = [];
  for (let z = 19; z < 200; z += 15) {
    for (const side of [-1, 1]) {
      const strength = 2600 * (1 + 0.35 * Math.sin(z * 1.7 + side));
      lamps.push({
        point: [side * 6.1, 6.4, z + side * 3],
        colour: scale(kelvin(2500), strength / (1 + z / 90)),
        rim: 0.35,
      });
    }
  }
  return lamps;
}

/** Two lanes of headlamps towards the camera, two of tail lamps away, and their signals. */
function traffic(random: Random): PointLamp[] {
  const lamps: PointLamp[] = [];
  for (let z = 17; z < 210; z += between(random, 6, 15)) {
    const lane = pick(random, [-4.6, -1.7, 1.7, 4.6]);
    const oncoming = lane < 0;
    const colour: Rgb = oncoming
      ? scale(kelvin(5200), between(random, 500, 1500))
      : scale([1.9, 0.07, 0.04], between(random, 160, 420));
    for (const side of [-0.68, 0.68]) {
      lamps.push({ point: [lane + side, between(random, 0.68, 0.75), z], colour, rim: 0.3 });
      lamps.push({ point: [lane + side, -0.7, z], colour: scale(colour, 0.07) });
    }
  }
  for (
    const [z, colour] of [[46, [0.2, 1.3, 0.75]], [88, [1.8, 0.2, 0.1]], [130, [
      1.5,
      0.8,
      0.1,
    ]]] as const
  ) {
    for (const x of [-5.3, 5.3]) {
      lamps.push({ point: [x, 4.6, z], colour: scale(colour, 1400), rim: 0.3 });
    }
  }
  return lamps;
}

/** Signs, lanterns and lit doorways along both pavements. */
function lanterns(random: Random): PointLamp[] {
  const tints = [kelvin(2300), kelvin(3000), kelvin(4200), [0.5, 0.9, 1.5], [1.7, 0.5, 0.8], [
    1.5,
    0.75,
    0.2,
  ]] as const;
  return Array.from({ length: 95 }, () => {
    const z = between(random, 16, 170);
    const side = random() < 0.5 ? -1 : 1;
    return {
      point: [side * between(random, 7, 9.2), between(random, 1.5, 7.5), z],
      colour: scale(pick(random, tints), 900 * random() ** 2.2 + 40),
      rim: between(random, 0, 0.45),
    };
  });
}
