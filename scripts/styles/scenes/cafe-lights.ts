import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, pick, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { foliage } from "../render/trace/foliage.ts";
import { addLamps, type PointLamp } from "../render/trace/lamps.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar, box, panel } from "../render/trace/shapes.ts";
import type { Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.6,
  vignette: 0.7,
  contrast: 1.15,
  exposure: 1.9,
  halation: 0.16,
  saturation: 0.92,
};

const CAMERA: Camera = {
  eye: [0, 1.45, 0],
  target: [0.15, 1.6, 8],
  focalLength: 55,
  aperture: 1.3,
  focus: 2.1,
};

const PENDANTS: readonly Vector[] = [
  [-0.95, 2.34, 4.4],
  [0.35, 2.12, 5.4],
  [-0.2, 2.72, 6.4],
  [0.95, 2.62, 6.9],
  [1.75, 2.08, 6.1],
  [1.3, 2.8, 8.2],
];

/** A café at dusk: pendant bulbs over the bar, bottles behind it, the blue hour in the window. */
export function render(): Picture {
  const random = createRandom(19);
  const glass: Material = { albedo: [0.9, 0.8, 0.6], emission: scale(kelvin(2800), 46) };
  const bulbs = PENDANTS.map((point) =>
    panel(point, [0.07, 0, 0], [0, 0, 0.07], { material: glass })
  );
  const strip = panel([1.4, 2.58, 9.3], [1.7, 0, 0], [0, 0.02, 0], {
    material: { albedo: [0.5, 0.5, 0.5], emission: scale(kelvin(2900), 1.6) },
  });
  const shelves = [1.7, 2.15].map((height) =>
    panel([1.4, height, 9.06], [1.7, 0, 0], [0, 0, 0.015], { material: strip.material })
  );
  const patches: Patch[] = [
    ...bulbs,
    strip,
    ...shelves,
    ...room(),
    ...bottles(random),
    ...furniture(random),
  ];
  const picture = photograph(
    { patches, sky: dusk, lamps: [...bulbs, strip, ...shelves] },
    CAMERA,
    { seed: 12, samples: 10, width: 208, air: { density: 0.01, colour: [0.3, 0.2, 0.12] } },
  );
  addLamps(picture, CAMERA, [...pendantLamps(), ...candles(random), ...streetLamps(random)]);
  return picture;
}

function dusk(direction: Vector): Rgb {
  return mix(
    [0.2, 0.15, 0.17],
    [0.05, 0.1, 0.24],
    Math.min(1, Math.max(0, direction[1] * 4 + 0.3)),
  );
}

function room(): Patch[] {
  const green: Material = { albedo: hex("#3b615a") };
  const tile = createNoise(3);
  const tiles: Material = {
    albedo: (s, t) => {
      const joint = (s * 40) % 1 < 0.06 || (t * 16) % 1 < 0.08;
      return scale(
        hex(joint ? "#6d675d" : "#b5ab98"),
        1 + 0.2 * tile(Math.floor(s * 40) * 3.1, Math.floor(t * 16) * 2.7),
      );
    },
    gloss: { share: 0.05, roughness: 0.2 },
  };
  const floor: Material = { albedo: hex("#4b3728"), gloss: { share: 0.05, roughness: 0.25 } };
  return [
    { origin: [-3, 0, -4], u: [9, 0, 0], v: [0, 0, 16], material: floor },
    { origin: [-3, 3.1, -4], u: [9, 0, 0], v: [0, 0, 16], material: { albedo: hex("#54493d") } },
    panel([2.6, 1.55, 9.4], [3.2, 0, 0], [0, 1.55, 0], { material: tiles }),
    panel([-1.85, 0.4, 9.4], [1.3, 0, 0], [0, 0.4, 0], { material: green }),
    panel([-1.85, 2.95, 9.4], [1.3, 0, 0], [0, 0.15, 0], { material: green }),
    panel([-0.62, 1.55, 9.35], [0.1, 0, 0], [0, 1.55, 0], { material: green }),
    panel([-3, 1.55, 4], [0, 0, 8], [0, 1.55, 0], { material: green }),
    panel([3.6, 1.55, 4], [0, 0, 8], [0, 1.55, 0], { material: { albedo: hex("#6b5643") } }),
    panel([0, 1.55, -3.5], [4, 0, 0], [0, 1.55, 0], { material: { albedo: hex("#6b5643") } }),
    ...[-2.9, -1.85, -0.7].flatMap((x) =>
      box([x, 1.8, 9.38], [0.06, 2.2, 0.08], { material: { albedo: hex("#1c211f") } })
    ),
  ];
}

function bottles(random: Random): Patch[] {
  const oak: Material = { albedo: hex("#7a5434") };
  const tints = [
    hex("#6d3b1a"),
    hex("#3e5a36"),
    hex("#c9b48a"),
    hex("#2d4a52"),
    hex("#8f2f20"),
    hex("#d8d0bd"),
  ] as const;
  const patches: Patch[] = [];
  for (const height of [1.3, 1.75, 2.2]) {
    patches.push(...box([1.4, height, 9.2], [3.6, 0.04, 0.32], { material: oak }));
    for (let x = -0.3; x < 3.2; x += between(random, 0.08, 0.17)) {
      const tall = between(random, 0.16, 0.34);
      patches.push(...bar([x, height + 0.02, 9.18], [x, height + tall, 9.18], 0.038, {
        material: { albedo: pick(random, tints), gloss: { share: 0.1, roughness: 0.1 } },
      }, { sides: 6, taper: 0.5 }));
    }
  }
  return patches;
}

function furniture(random: Random): Patch[] {
  const oak: Material = { albedo: hex("#8a5f3a"), gloss: { share: 0.05, roughness: 0.2 } };
  const dark: Material = { albedo: hex("#31524a") };
  const slatted: Material = {
    albedo: (along) => scale(hex("#4d7468"), along * 34 % 1 < 0.2 ? 0.45 : 1),
  };
  const steel: Material = { albedo: hex("#8c8880"), gloss: { share: 0.4, roughness: 0.15 } };
  return [
    ...box([1.6, 1.08, 7.7], [3.6, 0.07, 0.7], { material: oak }, -0.25),
    ...box([1.6, 0.52, 7.75], [3.5, 1.04, 0.5], { material: slatted }, -0.25),
    ...box([1.15, 1.36, 7.9], [0.6, 0.46, 0.45], { material: steel }, -0.25),
    ...box([-1.5, 0.74, 6.2], [0.8, 0.05, 0.8], { material: oak }, 0.3),
    ...bar([-1.5, 0, 6.2], [-1.5, 0.72, 6.2], 0.05, { material: dark }),
    ...[0.3, 1.05, 1.75].flatMap((x) => stool([x, 0, 7.2 + 0.25 * x], oak, dark)),
    ...foliage({
      centre: [-1.95, 2.0, 8.2],
      radius: [0.45, 0.6, 0.4],
      leaves: 140,
      size: 0.16,
      tints: [hex("#3e5f37"), hex("#56743f")],
    }, random),
  ];
}

function stool(foot: Vector, seat: Material, leg: Material): Patch[] {
  const [x, , z] = foot;
  return [
    ...bar([x, 0.72, z], [x, 0.78, z], 0.19, { material: seat }),
    panel([x, 0.78, z], [0.19, 0, 0], [0, 0, 0.19], { material: seat, outline: "ellipse" }),
    ...[-0.15, 0.15].flatMap((side) =>
      bar([x + side, 0, z], [x + side * 0.6, 0.72, z], 0.018, { material: leg }, { sides: 4 })
    ),
  ];
}

/** Tea lights along the counter and on the tables. */
function candles(random: Random): PointLamp[] {
  return [[0.1, 1.16, 7.4], [0.62, 1.16, 7.5], [1.32, 1.16, 7.65], [-1.35, 0.84, 6.2], [
    1.9,
    0.8,
    5.6,
  ]]
    .map(([x = 0, y = 0, z = 0]) => ({
      point: [x, y, z],
      colour: scale(kelvin(2000), between(random, 1.2, 3.2)),
      rim: 0.2,
    }));
}

function pendantLamps(): PointLamp[] {
  return PENDANTS.map((point) => ({
    point: [point[0], point[1] - 0.03, point[2]],
    colour: scale(kelvin(2600), 14),
    rim: 0.25,
  }));
}

/** Street lamps and cars outside, seen through the window on the left. */
function streetLamps(random: Random): PointLamp[] {
  const tints = [kelvin(2200), kelvin(3000), kelvin(5000), [1.6, 0.3, 0.2]] as const;
  return Array.from({ length: 26 }, () => {
    const z = between(random, 18, 50);
    return {
      point: [between(random, -0.29, -0.08) * z, 1.5 + between(random, -0.03, 0.11) * z, z],
      colour: scale(pick(random, tints), between(random, 6, 60)),
      rim: 0.3,
    };
  });
}
