import { hex, kelvin, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, smoothstep, warped } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, pick, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { addLamps, type PointLamp } from "../render/trace/lamps.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch, Texture } from "../render/trace/scene.ts";
import { box, leaf, panel } from "../render/trace/shapes.ts";
import { plus, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.8,
  vignette: 0.8,
  contrast: 1.08,
  exposure: 1.2,
  halation: 0.18,
  saturation: 0.92,
  shadows: [1.04, 1, 0.94],
};

const CAMERA: Camera = {
  eye: [0, 1.4, 0],
  target: [0, 1.5, 8],
  focalLength: 55,
  aperture: 1.2,
  focus: 2.1,
};

const TREE: Vector = [0.95, 0.15, 5.6];
const TREE_HEIGHT = 2.75;
const TREE_RADIUS = 1.05;

/** A living room on Christmas Eve: the lit tree on the right, embers and candles on the left. */
export function render(): Picture {
  const random = createRandom(25);
  const glow: Material = { albedo: [0.5, 0.4, 0.3], emission: scale(kelvin(2500), 22) };
  const fire: Material = { albedo: [0, 0, 0], emission: flames() };
  const bulbs = Array.from({ length: 26 }, () => {
    const point = onTree(random, 1.04);
    return panel(point, [0.03, 0, 0], [0, 0.03, 0], { material: glow });
  });
  const hearth = panel([-1.3, 0.55, 7.1], [0.38, 0, 0], [0, 0.22, 0], { material: fire });
  const standardLamp = panel([-2.4, 1.7, 4.2], [0.2, 0, 0], [0, 0.25, 0.1], {
    material: { albedo: [0.5, 0.4, 0.3], emission: scale(kelvin(2700), 26) },
  });
  const patches = [
    ...bulbs,
    hearth,
    standardLamp,
    ...room(),
    ...mantelpiece(),
    ...needles(random),
    ...presents(),
  ];
  const picture = photograph(
    { patches, sky: () => [0.02, 0.03, 0.07], lamps: [...bulbs, hearth, standardLamp] },
    CAMERA,
    { seed: 10, samples: 7, width: 192, air: { density: 0.012, colour: [0.2, 0.12, 0.06] } },
  );
  addLamps(picture, CAMERA, [...treeLights(random), ...garland(random), ...candles()]);
  return picture;
}

/** Flames over embers: brightest low in the middle, torn towards the top. */
function flames(): Texture {
  const tongue = warped(fractal(createNoise(26), 3), 0.8);
  return (s, t) => {
    const heat = smoothstep(1, 0, t) * smoothstep(0, 0.3, s) * smoothstep(1, 0.7, s);
    return scale(kelvin(1900), 4 * heat * smoothstep(-0.3, 0.5, tongue(s * 5, t * 2) + 0.5 - t));
  };
}

function onTree(random: Random, swell: number): Vector {
  const rise = 1 - Math.sqrt(random());
  const angle = between(random, Math.PI, 2 * Math.PI);
  const reach = TREE_RADIUS * swell * (1 - rise) + 0.05;
  return plus(TREE, [Math.cos(angle) * reach, 0.2 + rise * TREE_HEIGHT, Math.sin(angle) * reach]);
}

function room(): Patch[] {
  const wall: Material = { albedo: hex("#5a5148") };
  return [
    {
      origin: [-5, 0, -3],
      u: [10, 0, 0],
      v: [0, 0, 12],
      material: { albedo: hex("#4a3322"), gloss: { share: 0.05, roughness: 0.25 } },
    },
    { origin: [-5, 2.9, -3], u: [10, 0, 0], v: [0, 0, 12], material: { albedo: hex("#6a6258") } },
    panel([0, 1.45, 7.6], [5, 0, 0], [0, 1.45, 0], { material: wall }),
    panel([-2.6, 1.45, 3], [0, 0, 6], [0, 1.45, 0], { material: wall }),
    panel([2.8, 1.45, 3], [0, 0, 6], [0, 1.45, 0], { material: wall }),
    panel([0, 1.45, -2.9], [5, 0, 0], [0, 1.45, 0], { material: wall }),
  ];
}

function mantelpiece(): Patch[] {
  const white: Material = { albedo: hex("#a89c8c") };
  const soot: Material = { albedo: hex("#17120f") };
  return [
    ...box([-1.95, 0.6, 7.35], [0.3, 1.2, 0.4], { material: white }),
    ...box([-0.65, 0.6, 7.35], [0.3, 1.2, 0.4], { material: white }),
    ...box([-1.3, 1.1, 7.35], [1.6, 0.24, 0.4], { material: white }),
    ...box([-1.3, 1.26, 7.3], [1.9, 0.07, 0.55], { material: white }),
    panel([-1.3, 0.5, 7.5], [0.52, 0, 0], [0, 0.5, 0], { material: soot }),
    ...box([-1.3, 2.05, 7.55], [1.0, 0.75, 0.05], { material: { albedo: hex("#7a5c2e") } }),
    ...box([-1.3, 2.05, 7.52], [0.86, 0.6, 0.05], { material: { albedo: hex("#39454a") } }),
  ];
}

function needles(random: Random): Patch[] {
  const material: Material = { albedo: [1, 1, 1], translucency: 0.15 };
  const tints = [hex("#4a6b42"), hex("#5c7d4c"), hex("#35573a")] as const;
  return Array.from({ length: 3600 }, () => {
    const point = onTree(random, between(random, 0.5, 1));
    const outward: Vector = [
      (point[0] - TREE[0]) * between(random, 0.1, 0.45),
      between(random, -0.12, 0.04),
      (point[2] - TREE[2]) * between(random, 0.1, 0.45) - 0.02,
    ];
    return leaf(point, outward, 0.07, between(random, 0, 6.28), {
      material,
      tint: pick(random, tints),
    });
  });
}

function presents(): Patch[] {
  const paper = (colour: `#${string}`): Material => ({
    albedo: hex(colour),
    gloss: { share: 0.03, roughness: 0.3 },
  });
  return [
    ...box([0.5, 0.2, 4.9], [0.5, 0.4, 0.4], { material: paper("#7c2320") }, 0.4),
    ...box([1.3, 0.15, 4.7], [0.45, 0.3, 0.35], { material: paper("#c7b48d") }, -0.3),
    ...box([0.1, 0.12, 5.3], [0.35, 0.24, 0.35], { material: paper("#2c4a3a") }, 0.1),
  ];
}

function treeLights(random: Random): PointLamp[] {
  const baubles: Rgb[] = [scale([1.5, 0.25, 0.12], 1), scale([1.3, 0.9, 0.4], 1)];
  return Array.from({ length: 120 }, (_, index) => {
    const bauble = index % 9 === 0 ? baubles[index % 2] : undefined;
    const tint = bauble ?? kelvin(between(random, 2300, 3000));
    return {
      point: onTree(random, 1.03),
      colour: scale(tint, between(random, 0.5, 4.5)),
      rim: 0.35,
    };
  });
}

/** Fairy lights that swag along the mantelpiece and the wall above. */
function garland(random: Random): PointLamp[] {
  return Array.from({ length: 44 }, (_, index) => {
    const along = (index + between(random, -0.4, 0.4)) / 43;
    const swag = 0.16 * Math.abs(Math.sin(along * Math.PI * 3));
    const x = -2.5 + 2.5 * along;
    return {
      point: [x + between(random, -0.03, 0.03), 1.34 - swag + between(random, -0.04, 0.04), 7.0],
      colour: scale(kelvin(2300), between(random, 0.3, 3)),
      rim: 0.3,
    };
  });
}

function candles(): PointLamp[] {
  return [[-1.95, 1.55], [-1.75, 1.47], [-0.75, 1.52]].map(([x = 0, y = 0]) => ({
    point: [x, y, 7.2],
    colour: scale(kelvin(1900), 9),
  }));
}
