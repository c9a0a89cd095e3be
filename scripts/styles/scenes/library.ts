import { hex, kelvin, type Rgb, scale } from "../render/colour.ts";
import { createNoise } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, pick, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar, box, panel } from "../render/trace/shapes.ts";
import { plus, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.4,
  vignette: 0.7,
  contrast: 1.08,
  exposure: 1.35,
  halation: 0.14,
  saturation: 0.92,
  shadows: [1.03, 1, 0.94],
};

/** The room lies along the shelves, x; the camera looks along them at about 45 degrees. */
const CAMERA: Camera = {
  eye: [-1.74, 1.5, -4.73],
  target: [4.2, 1.55, 0.4],
  focalLength: 55,
  aperture: 1.2,
  focus: 2.2,
};

const CLOTH = [
  hex("#5d2a20"),
  hex("#7a3b25"),
  hex("#2f3d36"),
  hex("#27364a"),
  hex("#8a6a3d"),
  hex("#a89170"),
  hex("#3b2a20"),
  hex("#6d5a44"),
  hex("#c3b191"),
  hex("#4a1f22"),
] as const;

const OAK: Material = { albedo: grainOf("#5a3b22") };

/** A reading room: a wall of books runs away to the right, towards a tall window. */
export function render(): Picture {
  const random = createRandom(31);
  const lamp: Material = { albedo: [0.8, 0.8, 0.8], emission: scale(kelvin(2900), 9) };
  const daylight: Material = { albedo: [0, 0, 0], emission: scale(kelvin(5600), 2) };
  const lamps = [
    panel([1.4, 3.3, -1.3], [0.6, 0, 0], [0, 0, 0.25], { material: lamp }),
    panel([2.6, 3.38, -1.75], [0.6, 0, 0], [0, 0, 0.25], { material: lamp }),
    panel([-3.6, 1.9, -3.4], [0, 0, 1.1], [0, 1.3, 0], { material: daylight }),
    panel([6.3, 1.8, -0.05], [0.55, 0, 0], [0, 1.4, 0], { material: daylight }),
  ];
  const plasterwork: Material = { albedo: hex("#8c7a63") };
  const patches: Patch[] = [
    { origin: [-5, 0, -7], u: [15, 0, 0], v: [0, 0, 8], material: OAK },
    { origin: [-5, 3.5, -7], u: [15, 0, 0], v: [0, 0, 8], material: plasterwork },
    { origin: [-5, 0, -7], u: [15, 0, 0], v: [0, 3.5, 0], material: plasterwork },
    { origin: [-5, 0, 0.02], u: [15, 0, 0], v: [0, 3.5, 0], material: plasterwork },
    { origin: [-4, 0, -7], u: [0, 0, 8], v: [0, 3.5, 0], material: plasterwork },
    { origin: [8, 0, -7], u: [0, 0, 8], v: [0, 3.5, 0], material: plasterwork },
    ...lamps,
    ...mullions(),
    ...shelf([-2.4, 0, 0], 7.9, random),
    ...readingTable(),
  ];
  return photograph(
    { patches, sky: () => [0, 0, 0], lamps },
    CAMERA,
    { seed: 6, samples: 8, width: 208, air: { density: 0.008, colour: [0.2, 0.16, 0.12] } },
  );
}

function mullions(): Patch[] {
  const white: Material = { albedo: hex("#b9ad9a") };
  return [
    ...[5.72, 6.3, 6.88].flatMap((x) =>
      box([x, 1.8, -0.1], [0.07, 2.9, 0.08], { material: white })
    ),
    ...[0.4, 1.35, 2.3, 3.2].flatMap((y) =>
      box([6.3, y, -0.1], [1.2, 0.06, 0.08], { material: white })
    ),
  ];
}

function grainOf(colour: `#${string}`): (s: number, t: number, point: Vector) => Rgb {
  const base = hex(colour);
  const grain = createNoise(12);
  return (_s, _t, point) => scale(base, 1 + 0.35 * grain(point[0] * 9 + point[1], point[2] * 1.5));
}

/** A bookcase from `corner` along x, its boards full of books that face the room. */
function shelf(corner: Vector, length: number, random: Random): Patch[] {
  const at = (x: number, y: number, out: number): Vector => plus(corner, [x, y, -out]);
  const patches: Patch[] = [
    panel(at(length / 2, 1.7, 0), [length / 2, 0, 0], [0, 1.7, 0], {
      material: { albedo: hex("#1d130c") },
    }),
  ];
  for (let x = 0; x <= length + 0.01; x += length / Math.round(length / 0.95)) {
    patches.push(...box(at(x, 1.7, 0.16), [0.05, 3.4, 0.34], { material: OAK }));
  }
  for (let level = 0; level < 10; level++) {
    const height = 0.12 + level * 0.34;
    patches.push(...box(at(length / 2, height, 0.16), [length, 0.035, 0.33], { material: OAK }));
    patches.push(...books(at, height + 0.018, length, random));
  }
  return patches;
}

/** Spines in runs of one binding, now and then a gap; only the sides that the camera sees. */
function books(
  at: (x: number, y: number, out: number) => Vector,
  height: number,
  length: number,
  random: Random,
): Patch[] {
  const patches: Patch[] = [];
  let x = 0.05;
  while (x < length - 0.06) {
    const set = pick(random, CLOTH);
    const volumes = random() < 0.35 ? 3 + Math.floor(random() * 5) : 1;
    const tall = between(random, 0.19, 0.29);
    const thick = between(random, 0.022, 0.06);
    if (random() < 0.06) x += between(random, 0.05, 0.25);
    for (let volume = 0; volume < volumes && x < length - 0.06; volume++, x += thick) {
      const depth = between(random, 0.19, 0.26);
      const finish = { material: { albedo: scale(set, between(random, 0.8, 1.2)) } };
      const middle = height + tall / 2;
      patches.push(
        panel(at(x + thick / 2, middle, depth), [thick * 0.47, 0, 0], [0, tall / 2, 0], finish),
      );
      patches.push(panel(at(x, middle, depth / 2), [0, 0, depth / 2], [0, tall / 2, 0], finish));
    }
  }
  return patches;
}

function readingTable(): Patch[] {
  return [
    ...box([4.6, 0.74, -1.7], [1.5, 0.06, 0.8], { material: OAK }),
    ...bar([4.6, 0, -1.7], [4.6, 0.72, -1.7], 0.12, { material: OAK }),
    ...box([4.4, 0.83, -1.7], [0.3, 0.12, 0.22], { material: { albedo: hex("#7a3b25") } }),
    ...box([4.42, 0.92, -1.68], [0.26, 0.05, 0.2], { material: { albedo: hex("#c3b191") } }),
  ];
}
