import { hex, kelvin, mix, type Rgb, scale } from "../../../../scripts/styles/render/colour.ts";
import type { Grade } from "../../../../scripts/styles/render/film.ts";
import { smoothstep } from "../../../../scripts/styles/render/noise.ts";
import type { Picture } from "../../../../scripts/styles/render/picture.ts";
import {
  between,
  createRandom,
  pick,
  type Random,
} from "../../../../scripts/styles/render/random.ts";
import type { Camera } from "../../../../scripts/styles/render/trace/camera.ts";
import { foliage } from "../../../../scripts/styles/render/trace/foliage.ts";
import { photograph } from "../../../../scripts/styles/render/trace/photograph.ts";
import type { Material, Patch } from "../../../../scripts/styles/render/trace/scene.ts";
import { bar, box, panel } from "../../../../scripts/styles/render/trace/shapes.ts";
import { unit, type Vector } from "../../../../scripts/styles/render/trace/vector.ts";

export const grade: Grade = {
  grain: 2,
  vignette: 0.5,
  contrast: 1.06,
  exposure: 1.15,
  halation: 0.14,
};

const CAMERA: Camera = {
  eye: [0.75, 1.45, 0],
  target: [-0.75, 1.4, 8],
  focalLength: 42,
  aperture: 1.2,
  focus: 2.2,
};

/** A living room in the morning: a tall window on the left, a sofa, shelves, a plant, a lamp. */
export function render(): Picture {
  const random = createRandom(13);
  const plaster: Material = { albedo: hex("#cfc3b0") };
  const oak: Material = { albedo: hex("#9a7650"), gloss: { share: 0.04, roughness: 0.3 } };
  const patches: Patch[] = [
    panel([0, 1.5, 6.6], [5, 0, 0], [0, 1.5, 0], { material: plaster }),
    { origin: [-5, 0, -4], u: [10, 0, 0], v: [0, 0, 11], material: oak },
    { origin: [-5, 3, -4], u: [10, 0, 0], v: [0, 0, 11], material: { albedo: hex("#e3ddd2") } },
    panel([3.2, 1.5, 1], [0, 0, 6], [0, 1.5, 0], { material: plaster }),
    panel([0, 1.5, -3.8], [5, 0, 0], [0, 1.5, 0], { material: plaster }),
    ...windowWall(plaster),
    ...sofa(),
    ...shelves(random),
    ...plant(random),
    ...lamp(),
  ];
  const sun = unit([-0.9, 0.75, -0.2]);
  return photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(4900), 12), radius: 0.03 } },
    CAMERA,
    { seed: 6, samples: 14, width: 200, air: { density: 0.006, colour: [0.95, 0.92, 0.85] } },
  );
}

function sky(direction: Vector): Rgb {
  return mix([4.2, 4.8, 3.4], [11, 11.8, 12.6], smoothstep(-0.05, 0.15, direction[1]));
}

/** The wall on the left with two tall windows and linen curtains. */
function windowWall(plaster: Material): Patch[] {
  const linen: Material = { albedo: hex("#e9e2d4"), translucency: 0.4 };
  const frame: Material = { albedo: hex("#eeeae2") };
  const x = -1.95;
  const wall = (z0: number, z1: number, y0: number, y1: number): Patch => ({
    origin: [x, y0, z0],
    u: [0, 0, z1 - z0],
    v: [0, y1 - y0, 0],
    material: plaster,
  });
  const bars = [2.2, 2.9, 3.6, 4.6, 5.2, 5.8].flatMap((z) =>
    bar([x, 0.5, z], [x, 2.6, z], 0.03, { material: frame }, { sides: 4 })
  );
  return [
    wall(-4, 2.2, 0, 3),
    wall(3.6, 4.6, 0, 3),
    wall(5.8, 6.6, 0, 3),
    wall(2.2, 5.8, 0, 0.5),
    wall(2.2, 5.8, 2.6, 3),
    ...bars,
    ...[3.75, 4.45, 5.95].map((z): Patch =>
      panel([x + 0.12, 1.4, z], [0.05, 0, 0.22], [0, 1.38, 0], { material: linen })
    ),
  ];
}

function sofa(): Patch[] {
  const cloth = { material: { albedo: hex("#71807f") } };
  const rust = { material: { albedo: hex("#b2673e") } };
  const cream = { material: { albedo: hex("#d9cfbd") } };
  return [
    ...box([0.3, 0.25, 5.4], [2.3, 0.4, 0.9], cloth),
    ...box([0.3, 0.62, 5.85], [2.3, 0.6, 0.25], cloth),
    ...box([-0.8, 0.45, 5.4], [0.22, 0.5, 0.95], cloth),
    ...box([1.4, 0.45, 5.4], [0.22, 0.5, 0.95], cloth),
    ...box([-0.35, 0.62, 5.62], [0.45, 0.4, 0.14], rust, 0.2),
    ...box([0.95, 0.62, 5.62], [0.45, 0.4, 0.14], cream, -0.2),
  ];
}

function shelves(random: Random): Patch[] {
  const oak = { material: { albedo: hex("#7d5b3b") } };
  const spines = ["#8c3f34", "#35505e", "#c9a86a", "#4f6046", "#e0d6c2", "#6d4f66"] as const;
  const patches: Patch[] = [];
  for (const y of [1.45, 1.95]) {
    patches.push(...box([0.6, y, 6.48], [1.7, 0.035, 0.22], oak));
    for (let x = -0.2; x < 1.35;) {
      const thick = between(random, 0.03, 0.06);
      const tall = between(random, 0.18, 0.28);
      if (random() < 0.12) x += 0.16;
      patches.push(...box([x, y + tall / 2 + 0.02, 6.46], [thick * 0.9, tall, 0.16], {
        material: { albedo: hex(pick(random, spines)) },
      }));
      x += thick;
    }
  }
  patches.push(
    panel([-0.75, 1.75, 6.57], [0.36, 0, 0], [0, 0.46, 0], {
      material: { albedo: hex("#3a332c") },
    }),
    panel([-0.75, 1.75, 6.56], [0.32, 0, 0], [0, 0.42, 0], {
      material: { albedo: hex("#e4ddcf") },
    }),
    panel([-0.75, 1.72, 6.55], [0.17, 0, 0], [0, 0.24, 0], {
      material: { albedo: hex("#b9805a") },
    }),
  );
  return patches;
}

function plant(random: Random): Patch[] {
  const clay: Material = { albedo: hex("#a98c72") };
  return [
    ...bar([1.95, 0, 5.3], [1.95, 0.4, 5.3], 0.17, { material: clay }, { taper: 1.25 }),
    ...foliage({
      centre: [1.95, 1.15, 5.3],
      radius: [0.42, 0.7, 0.42],
      leaves: 130,
      size: 0.22,
      tints: [hex("#4b6a3d"), hex("#66844c"), hex("#38532f")],
    }, random),
  ];
}

function lamp(): Patch[] {
  const glow: Material = { albedo: [0.8, 0.75, 0.65], emission: scale(kelvin(2900), 0.9) };
  const brass: Material = { albedo: hex("#8a6a3c") };
  return [
    ...bar([-1.35, 0, 5.9], [-1.35, 1.35, 5.9], 0.018, { material: brass }, { sides: 5 }),
    ...bar([-1.35, 1.3, 5.9], [-1.35, 1.62, 5.9], 0.2, { material: glow }, { taper: 0.75 }),
  ];
}
