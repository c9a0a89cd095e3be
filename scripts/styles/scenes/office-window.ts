import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise, smoothstep } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { between, createRandom, type Random } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { foliage } from "../render/trace/foliage.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch } from "../render/trace/scene.ts";
import { bar, box, panel } from "../render/trace/shapes.ts";
import { unit, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 1.8,
  vignette: 0.35,
  contrast: 1.02,
  exposure: 1,
  halation: 0.16,
  saturation: 1,
};

const CAMERA: Camera = {
  eye: [0, 1.5, 0],
  target: [-0.35, 1.5, 8],
  focalLength: 46,
  aperture: 0.95,
  focus: 2.2,
};

/** An open office on a high floor, the city pale behind the glass on the left. */
export function render(): Picture {
  const random = createRandom(4);
  const paint: Material = { albedo: hex("#dcd9d2") };
  const carpet: Material = { albedo: hex("#8f8f8c") };
  const aluminium: Material = { albedo: hex("#4a4d50"), gloss: { share: 0.08, roughness: 0.3 } };
  const lights = ceilingLights();
  const patches: Patch[] = [
    { origin: [-12, 0, -4], u: [24, 0, 0], v: [0, 0, 16], material: carpet },
    { origin: [-5, 2.9, -4], u: [15, 0, 0], v: [0, 0, 16], material: paint },
    panel([4, 1.45, 9.6], [3.45, 0, 0], [0, 1.45, 0], { material: paint }),
    panel([4.4, 1.45, 4], [0, 0, 6], [0, 1.45, 0], { material: { albedo: slats } }),
    panel([0, 1.45, -3.9], [9, 0, 0], [0, 1.45, 0], { material: paint }),
    ...glazing(aluminium),
    ...lights,
    ...desks(random),
    ...plant(random),
    ...skyline(random),
  ];
  return photograph(
    {
      patches,
      sky,
      lamps: lights,
      sun: { direction: unit([-0.4, 0.6, 0.8]), colour: scale(kelvin(5200), 3), radius: 0.03 },
    },
    CAMERA,
    { seed: 3, samples: 9, width: 208, air: { density: 0.002, colour: [1.3, 1.5, 1.75] } },
  );
}

function sky(direction: Vector): Rgb {
  return mix([2.1, 2.25, 2.4], [1.2, 1.7, 2.4], smoothstep(0, 0.5, direction[1]));
}

function slats(_s: number, _t: number, point: Vector): Rgb {
  const groove = Math.abs(point[2] * 8 % 1) < 0.25 ? 0.35 : 1;
  return scale(hex("#a17c57"), groove);
}

/** Curtain wall along the back and the left side: posts every 1.4 m, a rail at seat height. */
function glazing(frame: Material): Patch[] {
  const patches: Patch[] = [];
  for (let x = -7.2; x <= 0.6; x += 1.3) {
    patches.push(...box([x, 1.45, 9.6], [0.09, 2.9, 0.16], { material: frame }));
  }
  for (const height of [0.1, 0.85, 2.8]) {
    patches.push(...box([-3.2, height, 9.6], [8, 0.08, 0.12], { material: frame }));
    patches.push(...box([-5, height, 4], [0.12, 0.08, 12], { material: frame }));
  }
  for (let z = -2; z <= 9; z += 1.4) {
    patches.push(...box([-5, 1.45, z], [0.16, 2.9, 0.09], { material: frame }));
  }
  return patches;
}

function ceilingLights(): Patch[] {
  const lamp: Material = { albedo: [0.8, 0.8, 0.8], emission: scale(kelvin(4600), 5) };
  return [-2.6, -0.4, 1.8].flatMap((x) =>
    [-1, 1.4, 3.6, 6.2].map((z) =>
      panel([x, 2.88, z], [0.08, 0, 0], [0, 0, 0.9], { material: lamp })
    )
  );
}

function desks(random: Random): Patch[] {
  const top: Material = { albedo: hex("#b99a74"), gloss: { share: 0.05, roughness: 0.2 } };
  const dark: Material = { albedo: hex("#25282b") };
  const screen: Material = { albedo: hex("#1a1c1f"), emission: [0.35, 0.5, 0.7] };
  const fabric: Material = { albedo: hex("#39434c") };
  const patches: Patch[] = [];
  for (const [x, z] of [[-2.3, 5.2], [-2.9, 7.2], [1.5, 5.9], [1.3, 7.8]] as const) {
    patches.push(...box([x, 0.73, z], [1.7, 0.04, 0.8], { material: top }));
    patches.push(...box([x - 0.8, 0.36, z], [0.05, 0.72, 0.7], { material: dark }));
    patches.push(...box([x + 0.8, 0.36, z], [0.05, 0.72, 0.7], { material: dark }));
    for (const side of [-0.35, 0.35]) {
      const centre: Vector = [x + side, 1.08, z + 0.1];
      patches.push(
        ...box(
          centre,
          [0.6, 0.36, 0.04],
          { material: side > 0 ? screen : dark },
          between(random, -0.3, 0.3),
        ),
      );
      patches.push(...box([x + side, 0.84, z + 0.15], [0.06, 0.2, 0.06], { material: dark }));
    }
    const chair = x + between(random, -0.3, 0.3);
    patches.push(
      ...box(
        [chair, 0.95, z - 0.75],
        [0.48, 0.6, 0.08],
        { material: fabric },
        between(random, -0.5, 0.5),
      ),
    );
    patches.push(...box([chair, 0.5, z - 0.6], [0.5, 0.09, 0.5], { material: fabric }));
  }
  return patches;
}

function plant(random: Random): Patch[] {
  const pot: Material = { albedo: hex("#d8d4cc") };
  return [
    ...bar([0.95, 0, 8.9], [0.95, 0.5, 8.9], 0.22, { material: pot }, { taper: 1.2 }),
    ...foliage({
      centre: [0.95, 1.25, 8.9],
      radius: [0.5, 0.75, 0.5],
      leaves: 150,
      size: 0.24,
      tints: [hex("#46663a"), hex("#5f7f4a"), hex("#34502f")],
    }, random),
  ];
}

/** Towers 60 to 400 m away, their storeys too far to tell apart. */
function skyline(random: Random): Patch[] {
  const grime = createNoise(9);
  const patches: Patch[] = [];
  for (let index = 0; index < 60; index++) {
    const z = between(random, 220, 900);
    const width = between(random, 14, 34);
    const height = between(random, -10, 40) + z * 0.03;
    const x = between(random, -0.75, 0.15) * z;
    const base = mix(hex("#8a93a0"), hex("#c9bfb2"), random());
    const material: Material = {
      albedo: (s, t) => {
        const pane = (t * (height + 60) / 3.6) % 1 < 0.55 ? 0.62 : 1;
        return scale(base, pane * (1 + 0.2 * grime(s * 5, t * 5)));
      },
    };
    patches.push(
      ...box(
        [x, (height - 60) / 2, z],
        [width, height + 60, width],
        { material },
        between(random, -0.6, 0.6),
      ),
    );
  }
  return patches;
}
