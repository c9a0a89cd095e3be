import { defocus } from "../render/aperture.ts";
import { hex, kelvin, mix, multiply, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, type Noise, smoothstep } from "../render/noise.ts";
import { createPicture, over, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { resize } from "../render/resample.ts";
import { unit, type Vector } from "../render/trace/vector.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.4,
  vignette: 0.5,
  contrast: 1.08,
  exposure: 0.25,
  halation: 0.1,
  saturation: 0.9,
};

const WIDTH = 512;
const HEIGHT = WIDTH * STYLE_SIZE.height / STYLE_SIZE.width;
const EYE: Vector = [0, 4.2, 0];
const SUN = unit([-1, 0.16, 0.32]);
const FAR = 900;

/** Dunes after the heat: the sun is nearly down on the left and every crest throws a long shadow. */
export function render(): Picture {
  const dunes = duneField();
  const ripple = fractal(createNoise(141), 3);
  const haze = fractal(createNoise(142), 4, 0.55);
  const near = createPicture(WIDTH, HEIGHT);
  const far = createPicture(WIDTH, HEIGHT);
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const direction = unit([(column + 0.5) / WIDTH - 0.5, 0.62 - (row + 0.5) / WIDTH - 0.1, 1.5]);
      const distance = march(dunes, direction);
      const light = distance < FAR
        ? sand(dunes, ripple, direction, distance)
        : sky(direction, haze);
      const blend = distance < FAR ? smoothstep(22, 70, distance) : 1;
      const at = (row * WIDTH + column) * 4;
      far.data.set([light[0] * blend, light[1] * blend, light[2] * blend, blend], at);
      near.data.set([light[0], light[1], light[2], 1].map((value) => value * (1 - blend)), at);
    }
  }
  const whole = over(defocus(far, 9), defocus(near, 6));
  for (let at = 0; at < whole.data.length; at += 4) {
    const cover = Math.max(0.05, whole.data[at + 3]!);
    for (let channel = 0; channel < 4; channel++) {
      whole.data[at + channel] = whole.data[at + channel]! / cover;
    }
  }
  return resize(whole, STYLE_SIZE.width, STYLE_SIZE.height);
}

/** Height of the sand: trains of dunes with a long windward and a short lee side, bent by noise. */
function duneField(): Noise {
  const bend = fractal(createNoise(143), 3, 0.45);
  const swell = fractal(createNoise(144), 2);
  const train = (x: number, z: number, angle: number, length: number, wander: number): number => {
    const phase = (x * Math.cos(angle) + z * Math.sin(angle)) / length +
      wander * bend(x / length * 0.45 + length, z / length * 0.45);
    const t = phase - Math.floor(phase);
    return t < 0.7 ? smoothstep(0, 0.76, t) : 0.967 * (1 - smoothstep(0.67, 1, t)) + 0.0;
  };
  return (x, z) => {
    const scale = smoothstep(4, 60, z);
    return (9 * train(x, z, 0.5, 62, 0.9) + 3.2 * train(x, z, 0.9, 23, 0.7)) *
        (0.25 + 0.75 * scale) +
      7 * swell(x / 120, z / 120) * scale + 0.9 * swell(x / 14, z / 14) - 3;
  };
}

/** Distance to the sand along a ray from the eye, or `FAR`. */
function march(dunes: Noise, direction: Vector): number {
  let distance = 3;
  let last = 0;
  while (distance < FAR) {
    const above = EYE[1] + direction[1] * distance -
      dunes(direction[0] * distance, direction[2] * distance);
    if (above < 0) return refine(dunes, direction, last, distance);
    if (direction[1] > 0.1) return FAR;
    last = distance;
    distance += Math.max(0.12, above * 0.45, distance * 0.008);
  }
  return FAR;
}

function refine(dunes: Noise, direction: Vector, above: number, below: number): number {
  let low = above;
  let high = below;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const height = EYE[1] + direction[1] * middle -
      dunes(direction[0] * middle, direction[2] * middle);
    if (height > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function sand(dunes: Noise, ripple: Noise, direction: Vector, distance: number): Rgb {
  const x = direction[0] * distance;
  const z = direction[2] * distance;
  const step = 0.1 + distance * 0.004;
  const height = dunes(x, z);
  const normal = unit([
    (dunes(x - step, z) - dunes(x + step, z)) / (2 * step),
    1,
    (dunes(x, z - step) - dunes(x, z + step)) / (2 * step),
  ]);
  const facing = Math.max(0, normal[0] * SUN[0] + normal[1] * SUN[1] + normal[2] * SUN[2]);
  const open = sunVisibility(dunes, x, height, z);
  const upward = 0.5 + 0.5 * normal[1];
  const texture = 1 + 0.1 * ripple(x * 0.5 + z * 0.2, z * 0.35) + 0.05 * ripple(x * 2, z * 2);
  const warm = scale(kelvin(2900), 2.9 * facing * open);
  const cool = scale(hex("#8f93c4"), 0.62 * upward);
  const light: Rgb = [warm[0] + cool[0], warm[1] + cool[1], warm[2] + cool[2]];
  const lit = multiply(scale(hex("#bf8f63"), texture), light);
  return mix(lit, hex("#d9a58c"), 1 - Math.exp(-distance / 420));
}

/** How much of the low sun a point sees: 0 behind a crest, soft near its shadow's edge. */
function sunVisibility(dunes: Noise, x: number, height: number, z: number): number {
  let open = 1;
  for (let reach = 1; reach < 110; reach *= 1.22) {
    const clearance = height + 0.1 + SUN[1] * reach - dunes(x + SUN[0] * reach, z + SUN[2] * reach);
    open = Math.min(open, 0.5 + clearance / (0.05 * reach + 0.1));
    if (open <= 0) return 0;
  }
  return open;
}

function sky(direction: Vector, haze: Noise): Rgb {
  const height = Math.max(0, direction[1]);
  const low = mix(hex("#f0b48a"), hex("#cf9a9c"), smoothstep(0, 0.12, height));
  const high = mix(low, hex("#6f7ba6"), smoothstep(0.05, 0.42, height));
  const streak = smoothstep(0, 0.7, haze(direction[0] * 2.2, direction[1] * 13));
  const cloud = mix(high, hex("#f3c2a3"), 0.4 * streak * smoothstep(0.02, 0.14, height));
  const glow = Math.exp(-((direction[0] + 0.42) ** 2 / 0.05 + (height ** 2) / 0.02));
  return [cloud[0] + 0.75 * glow, cloud[1] + 0.42 * glow, cloud[2] + 0.15 * glow];
}
