import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, pick, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { foliage, LEAF } from "../render/trace/foliage.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar, leaf } from "../render/trace/shapes.ts";
import { plus, times, unit, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.2,
  vignette: 0.6,
  contrast: 1.2,
  exposure: 0.05,
  halation: 0.16,
  saturation: 0.88,
};

const CAMERA: Camera = {
  eye: [-0.35, 1.5, 0],
  target: [0.5, 1.8, 10],
  focalLength: 60,
  aperture: 1.6,
  focus: 2.5,
};

const GREENS = [
  hex("#4f7a3a"),
  hex("#6b8f3f"),
  hex("#3c6435"),
  hex("#86a052"),
  hex("#2f5230"),
] as const;
/** Thick glossy leaves let less light through than a maple's. */
const PALM: Material = { albedo: [1, 1, 1], translucency: 0.3 };

/** A Victorian palm house: a path between beds, white iron ribs above, milky glass all round. */
export function render(): Picture {
  const random = createRandom(23);
  const patches = [...path(), ...ironwork(), ...palms(random), ...beds(random)];
  const sun = unit([-0.55, 0.9, 0.55]);
  return photograph(
    {
      patches,
      sky: glass,
      sun: { direction: sun, colour: scale(kelvin(5200), 3.6), radius: 0.05 },
    },
    CAMERA,
    { seed: 4, samples: 10, width: 192, air: { density: 0.007, colour: [0.75, 0.9, 0.75] } },
  );
}

/** Sky through whitewashed panes. */
function glass(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  const hedge = Math.min(1, height * 7);
  return mix([0.4, 0.5, 0.34], mix([1.5, 1.62, 1.58], [1.0, 1.25, 1.45], height), hedge);
}

function path(): Patch[] {
  const stone: Material = {
    albedo: (_s, _t, point) => scale(hex("#7b7365"), Math.abs(point[2] * 1.6 % 1) < 0.07 ? 0.6 : 1),
  };
  return [
    {
      origin: [-20, -0.01, -4],
      u: [40, 0, 0],
      v: [0, 0, 60],
      material: { albedo: hex("#33301f") },
    },
    { origin: [-0.75, 0, -4], u: [1.5, 0, 0], v: [0, 0, 34], material: stone },
  ];
}

/** Arched ribs every three metres, with purlins along the roof. */
function ironwork(): Patch[] {
  const iron: Material = { albedo: hex("#d5d9d2") };
  const arch = (angle: number, z: number): Vector => [
    3.6 * Math.cos(angle),
    1.6 + 3.4 * Math.sin(angle),
    z,
  ];
  const patches: Patch[] = [];
  const steps = 14;
  for (let z = 7; z <= 31; z += 3) {
    for (let step = 0; step < steps; step++) {
      const from = arch(Math.PI * step / steps, z);
      const to = arch(Math.PI * (step + 1) / steps, z);
      patches.push(...bar(from, to, 0.05, { material: iron }, { sides: 4 }));
    }
  }
  for (let step = 0; step <= steps; step++) {
    const from = arch(Math.PI * step / steps, 3);
    const to = arch(Math.PI * step / steps, 31);
    patches.push(...bar(from, to, 0.025, { material: iron }, { sides: 4 }));
  }
  for (let x = -3.4; x <= 3.5; x += 0.85) {
    patches.push(...bar([x, 0, 31], [x, 5, 31], 0.05, { material: iron }, { sides: 4 }));
  }
  return patches;
}

function palms(random: Random): Patch[] {
  const trunk: Material = { albedo: hex("#5e4d3a") };
  const places = [[-1.55, 5.6, 1.5], [1.75, 6.8, 1.9], [-2.2, 9, 2.6], [2.3, 11, 2.7], [
    -1.8,
    14,
    2.9,
  ], [1.9, 17, 3]] as const;
  return places.flatMap(([x, z, height]) => {
    const top: Vector = [x, height, z];
    const fronds = Array.from({ length: 13 }, () => frond(top, between(random, 0, 6.28), random));
    return [...bar([x, 0, z], top, 0.09, { material: trunk }), ...fronds.flat()];
  });
}

/** A feather leaf that rises, arches over and hangs: leaflets in pairs along a curved stem. */
function frond(root: Vector, heading: number, random: Random): Patch[] {
  const out: Vector = [Math.cos(heading), 0, Math.sin(heading)];
  const aside: Vector = [-out[2], 0, out[0]];
  const length = between(random, 0.9, 1.5);
  const lift = between(random, 0.5, 1.1);
  const tint = pick(random, GREENS);
  const patches: Patch[] = [];
  for (let pair = 2; pair <= 16; pair++) {
    const along = pair / 16;
    const stem = plus(
      root,
      plus(times(out, length * along), [0, lift * along - 1.25 * along * along, 0]),
    );
    for (const side of [-1, 1]) {
      const reach = 0.34 * Math.sin(Math.PI * Math.min(1, along * 0.85 + 0.12));
      const tip = plus(times(aside, side * reach), plus(times(out, 0.14), [0, -0.16, 0]));
      patches.push(leaf(stem, tip, 0.05, between(random, -0.4, 0.4), { material: PALM, tint }));
    }
  }
  return patches;
}

function beds(random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let index = 0; index < 46; index++) {
    const z = between(random, 4.5, 24);
    const side = random() < 0.5 ? -1 : 1;
    const x = side * (1.0 + Math.abs(between(random, 0, 2.2)));
    const high = between(random, 0.25, 0.5 + 0.4 * Math.abs(x));
    patches.push(...foliage({
      centre: [x, high, z],
      radius: [0.55, high, 0.55],
      leaves: 60,
      size: between(random, 0.12, 0.34),
      tints: GREENS,
      material: LEAF,
    }, random));
  }
  return patches;
}
