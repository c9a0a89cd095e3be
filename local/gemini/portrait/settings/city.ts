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
import { bar, box } from "../../../../scripts/styles/render/trace/shapes.ts";
import { unit, type Vector } from "../../../../scripts/styles/render/trace/vector.ts";

export const grade: Grade = {
  grain: 2.2,
  vignette: 0.5,
  contrast: 1.1,
  exposure: -0.45,
  halation: 0.12,
};

const CAMERA: Camera = {
  eye: [-0.6, 1.55, 0],
  target: [0.6, 2.3, 20],
  focalLength: 70,
  aperture: 1.6,
  focus: 3,
};

const STONES = [
  hex("#c9b595"),
  hex("#b89c80"),
  hex("#d6c7ae"),
  hex("#a5826a"),
  hex("#bdb3a6"),
  hex("#94705c"),
] as const;
const GREENS = [hex("#5f7f45"), hex("#7b9a55"), hex("#48663a")] as const;

/** A street by day: sunlit houses on the right, the left in shade, trees and parked cars between. */
export function render(): Picture {
  const random = createRandom(29);
  const patches = [
    ...street(),
    ...[-1, 1].flatMap((side) => houses(side, random)),
    ...avenue(random),
    ...cars(random),
  ];
  const sun = unit([-0.75, 0.85, -0.25]);
  return photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(5200), 5.5), radius: 0.02 } },
    CAMERA,
    { seed: 12, samples: 7, width: 192, air: { density: 0.003, colour: [0.8, 0.85, 0.95] } },
  );
}

function sky(direction: Vector): Rgb {
  const height = Math.max(0, direction[1]);
  return mix([1.5, 1.5, 1.45], [0.55, 0.85, 1.45], smoothstep(0, 0.6, height));
}

function street(): Patch[] {
  const material: Material = {
    albedo: (_s, _t, point) => {
      const kerb = Math.abs(point[0]) > 3.2;
      const line = Math.abs(point[0]) < 0.08 && Math.abs(point[2]) % 4 < 2;
      return line ? hex("#d8d4c8") : kerb ? hex("#8d877e") : hex("#55555a");
    },
    gloss: { share: 0.03, roughness: 0.3 },
  };
  return [{ origin: [-40, 0, -10], u: [80, 0, 0], v: [0, 0, 240], material }];
}

function houses(side: number, random: Random): Patch[] {
  const patches: Patch[] = [];
  for (let z = 3; z < 120;) {
    const long = between(random, 6, 12);
    const high = between(random, 9, 19);
    const stone = pick(random, STONES);
    const x = side * (5.4 + between(random, 0, 0.3));
    const material: Material = { albedo: facade(stone, long, high, random() * 100) };
    patches.push({ origin: [x, 0, z], u: [0, 0, long], v: [0, high, 0], material });
    patches.push({
      origin: [x, 0, z],
      u: [side * 12, 0, 0],
      v: [0, high, 0],
      material: { albedo: scale(stone, 0.8) },
    });
    patches.push(...box([x - side * 0.5, 3, z + long * 0.5], [1, 0.08, long * 0.7], {
      material: { albedo: pick(random, [hex("#8c3b33"), hex("#3d5a4c"), hex("#d8cdb8")]) },
    }));
    z += long + (random() < 0.2 ? 2.5 : 0);
  }
  return patches;
}

/** Windows in rows, a shop front on the ground floor, cornices between the floors. */
function facade(stone: Rgb, long: number, high: number, seed: number) {
  return (s: number, t: number): Rgb => {
    const [x, y] = [s * long, t * high];
    const floor = Math.floor(y / 3);
    const [u, v] = [(x % 1.9) / 1.9, (y % 3) / 3];
    const lit = Math.abs(Math.sin((Math.floor(x / 1.9) + floor * 7 + seed) * 12.9)) > 0.8;
    if (y < 3) {
      return v > 0.12 && v < 0.82 && u > 0.08 && u < 0.92
        ? hex(lit ? "#b59a6c" : "#2c3036")
        : scale(stone, 0.6);
    }
    if (v < 0.06) return scale(stone, 0.7);
    if (u > 0.28 && u < 0.72 && v > 0.25 && v < 0.82) return hex(lit ? "#8fa3b4" : "#3a444f");
    return stone;
  };
}

function avenue(random: Random): Patch[] {
  const bark: Material = { albedo: hex("#4a3d32") };
  const places: [number, number][] = [[3.9, 11], [-3.9, 16], [3.9, 21], [-3.9, 28], [3.9, 33], [
    3.9,
    46,
  ]];
  return places.flatMap(([x, z]) => [
    ...bar([x, 0, z], [x, 3, z], 0.12, { material: bark }),
    ...Array.from({ length: 6 }, () =>
      foliage({
        centre: [
          x + between(random, -0.9, 0.9),
          between(random, 2.8, 4.8),
          z + between(random, -0.9, 0.9),
        ],
        radius: [0.9, 0.7, 0.9],
        leaves: 120,
        size: 0.2,
        tints: GREENS,
      }, random)).flat(),
  ]);
}

function cars(random: Random): Patch[] {
  const paints = [
    hex("#8b1f1c"),
    hex("#c9ccd0"),
    hex("#23364f"),
    hex("#1c1d20"),
    hex("#d8d4c9"),
  ] as const;
  return Array.from({ length: 9 }, (_, index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const z = 8 + index * 5.5;
    const finish = {
      material: { albedo: pick(random, paints), gloss: { share: 0.06, roughness: 0.1 } },
    };
    const glass = { material: { albedo: hex("#15181c"), gloss: { share: 0.1, roughness: 0.05 } } };
    return [
      ...box([side * 2.5, 0.6, z], [1.75, 0.7, 4.2], finish),
      ...box([side * 2.5, 1.15, z + 0.2], [1.5, 0.5, 2.2], glass),
    ];
  }).flat();
}
