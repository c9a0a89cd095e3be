import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, smoothstep } from "../render/noise.ts";
import type { Picture } from "../render/picture.ts";
import { createRandom } from "../render/random.ts";
import type { Camera } from "../render/trace/camera.ts";
import { foliage } from "../render/trace/foliage.ts";
import { photograph } from "../render/trace/photograph.ts";
import type { Material, Patch, Texture } from "../render/trace/scene.ts";
import { bar, box, panel } from "../render/trace/shapes.ts";
import { plus, times, unit, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.4,
  vignette: 0.6,
  contrast: 1.08,
  exposure: 0.6,
  halation: 0.14,
  saturation: 0.92,
};

const CAMERA: Camera = {
  eye: [0, 1.45, 0],
  target: [0, 1.55, 8],
  focalLength: 50,
  aperture: 1.1,
  focus: 2.2,
};

/** Far corner of the room; the brick wall comes from it to the right, the windows to the left. */
const CORNER: Vector = [-0.75, 0, 7.6];
const ALONG_BRICK = unit([0.87, 0, -0.5]);
const ALONG_WINDOWS = unit([-0.5, 0, -0.87]);
const UP: Vector = [0, 1, 0];
const HEIGHT = 3.9;
const BRICK = { width: 0.24, height: 0.078, mortar: 0.014 } as const;

/** A warehouse flat: tall steel windows on the left rake their light over a brick wall. */
export function render(): Picture {
  const steel: Material = { albedo: hex("#1d1f21") };
  const wood: Material = { albedo: boards, gloss: { share: 0.05, roughness: 0.25 } };
  const patches: Patch[] = [
    wall(CORNER, ALONG_BRICK, 9, { albedo: brickwork() }),
    { origin: [-12, 0, -4], u: [24, 0, 0], v: [0, 0, 20], material: wood },
    ceiling(),
    ...windows(steel),
    ...bar([-0.3, HEIGHT - 0.3, 2], [3.2, HEIGHT - 0.3, 6.4], 0.09, { material: steel }),
    ...furniture(),
    panel([0, 1.5, -3.5], [6, 0, 0], [0, 3, 0], { material: { albedo: hex("#6d6459") } }),
    panel([5, 1.5, 1], [0, 0, 5], [0, 3, 0], { material: { albedo: hex("#7d746a") } }),
  ];
  const sun = unit([-0.92, 0.52, 0.22]);
  return photograph(
    { patches, sky, sun: { direction: sun, colour: scale(kelvin(4800), 9), radius: 0.025 } },
    CAMERA,
    { seed: 8, samples: 9, width: 208, air: { density: 0.008, colour: [0.9, 0.95, 1] } },
  );
}

function sky(direction: Vector): Rgb {
  const city = smoothstep(0.02, 0.12, direction[1] + 0.05 * Math.sin(direction[2] * 31));
  return mix([1.6, 1.7, 1.75], [5.2, 5.6, 6.2], city);
}

function ceiling(): Patch {
  const material: Material = { albedo: hex("#8d8780") };
  const origin = plus(CORNER, times(UP, HEIGHT));
  return { origin, u: times(ALONG_BRICK, 9), v: times(ALONG_WINDOWS, 12), material };
}

function wall(corner: Vector, along: Vector, length: number, material: Material): Patch {
  return { origin: corner, u: times(along, length), v: times(UP, HEIGHT), material };
}

function brickwork(): Texture {
  const stain = fractal(createNoise(21), 4);
  const speckle = createNoise(22);
  const clay = [hex("#7c4534"), hex("#8f5440"), hex("#6a3a2e"), hex("#94624c"), hex("#54332b")];
  return (s, t) => {
    const along = s * 9;
    const height = t * HEIGHT;
    const course = Math.floor(height / BRICK.height);
    const shifted = along / BRICK.width + (course % 2) * 0.5;
    const column = Math.floor(shifted);
    const x = (shifted - column) * BRICK.width;
    const y = height - course * BRICK.height;
    const age = stain(along * 0.8, height * 0.8);
    if (x < BRICK.mortar || y < BRICK.mortar) return scale(hex("#a39a8e"), 0.75 + 0.35 * age);
    const shade = Math.abs(Math.sin(column * 12.9898 + course * 78.233) * 43758.5453) % 1;
    const colour = clay[Math.floor(shade * clay.length)] ?? clay[0]!;
    return scale(colour, 0.95 + 0.5 * age + 0.2 * speckle(column * 1.7, course * 1.3));
  };
}

function boards(_s: number, _t: number, point: Vector): Rgb {
  const board = Math.floor(point[0] / 0.16);
  const shade = Math.abs(Math.sin(board * 91.7)) * 0.5 + 0.6;
  return scale(hex("#6b4a30"), shade);
}

/** Steel frames from sill to ceiling: 0.42 m panes, heavier posts every third. */
function windows(steel: Material): Patch[] {
  const sill = 0.75;
  const top = 3.55;
  const at = (along: number, height: number) =>
    plus(CORNER, plus(times(ALONG_WINDOWS, along), times(UP, height)));
  const patches: Patch[] = [
    slab(at(0, 0), 12, sill, { albedo: hex("#9c958b") }),
    slab(at(0, top), 12, HEIGHT - top, { albedo: hex("#9c958b") }),
    slab(at(0, sill), 0.3, top - sill, { albedo: hex("#9c958b") }),
  ];
  for (let index = 0; index <= 24; index++) {
    const along = 0.3 + index * 0.42;
    const heavy = index % 3 === 0 ? 0.055 : 0.018;
    patches.push(...bar(at(along, sill), at(along, top), heavy, { material: steel }, { sides: 4 }));
  }
  for (let height = sill; height <= top + 0.01; height += 0.56) {
    patches.push(
      ...bar(at(0.3, height), at(10.4, height), 0.02, { material: steel }, { sides: 4 }),
    );
  }
  return patches;
}

function slab(from: Vector, length: number, height: number, material: Material): Patch {
  return { origin: from, u: times(ALONG_WINDOWS, length), v: times(UP, height), material };
}

function furniture(): Patch[] {
  const random = createRandom(17);
  const walnut: Material = { albedo: hex("#3a2a1d") };
  const clay: Material = { albedo: hex("#8f8577") };
  return [
    ...box([-0.62, 0.5, 6.6], [0.5, 1, 0.4], { material: walnut }, -0.52),
    ...bar([-0.62, 1, 6.6], [-0.62, 1.3, 6.6], 0.08, { material: clay }, { taper: 0.6 }),
    ...bar([1.15, 0, 5.5], [1.15, 0.42, 5.5], 0.19, { material: clay }, { taper: 1.2 }),
    ...foliage({
      centre: [1.15, 1.02, 5.5],
      radius: [0.42, 0.6, 0.42],
      leaves: 110,
      size: 0.21,
      tints: [hex("#46583a"), hex("#5d6f47"), hex("#39492f")],
    }, random),
  ];
}
