import type { Rgb } from "../colour.ts";
import { createPicture, type Picture } from "../picture.ts";
import { denoise } from "./denoise.ts";
import type { Sample } from "./integrator.ts";
import type { Air } from "./scene.ts";

/** Sums of the samples of every pixel, by level of defocus where blur needs them apart. */
export interface Buffers {
  readonly width: number;
  readonly height: number;
  /** Light that needs no smoothing, one picture a level. */
  readonly glow: readonly Picture[];
  /** Reflectance of the surfaces and how much of the pixel they cover, one picture a level. */
  readonly surface: readonly Picture[];
  readonly irradiance: Float32Array;
  readonly reflection: Float32Array;
  readonly distance: Float32Array;
  readonly normal: Float32Array;
  /** Samples that met a surface, and those that estimated its irradiance. */
  readonly met: Uint16Array;
  readonly estimates: Uint16Array;
}

const PASSES = { irradiance: 4, reflection: 3 } as const;
const NO_AIR: Air = { density: 0, colour: [0, 0, 0] };

export function createBuffers(width: number, height: number, levels: number): Buffers {
  const pixels = width * height;
  const pictures = () => Array.from({ length: levels }, () => createPicture(width, height));
  return {
    width,
    height,
    glow: pictures(),
    surface: pictures(),
    irradiance: new Float32Array(pixels * 3),
    reflection: new Float32Array(pixels * 3),
    distance: new Float32Array(pixels),
    normal: new Float32Array(pixels * 3),
    met: new Uint16Array(pixels),
    estimates: new Uint16Array(pixels),
  };
}

/** Adds a sample; a `depth` between two levels is shared by both. */
export function record(
  buffers: Buffers,
  pixel: number,
  sample: Sample,
  depth: number,
  air: Air = NO_AIR,
): void {
  const solid = sample.distance < Infinity;
  const clear = solid ? Math.exp(-air.density * sample.distance) : 1;
  const light = hazy(unsmoothed(sample), air.colour, clear);
  const near = Math.min(buffers.glow.length - 2, Math.floor(depth));
  for (let level = near; level <= near + 1; level++) {
    const share = Math.max(0, 1 - Math.abs(depth - level));
    deposit(buffers.glow[level]!, pixel, light, share, share);
    if (solid) deposit(buffers.surface[level]!, pixel, sample.albedo, share * clear, share);
  }
  if (!solid) return;
  buffers.met[pixel]!++;
  buffers.distance[pixel] = buffers.distance[pixel]! + sample.distance;
  sum(buffers.normal, pixel, sample.normal, 1);
  if (sample.reflection) sum(buffers.reflection, pixel, sample.reflection, clear);
  if (sample.irradiance) {
    buffers.estimates[pixel]!++;
    sum(buffers.irradiance, pixel, sample.irradiance, 1);
  }
}

/** Turns the sums of a pixel into means once all its samples are in. */
export function settle(buffers: Buffers, pixel: number, samples: number): void {
  const met = Math.max(1, buffers.met[pixel]!);
  const estimates = Math.max(1, buffers.estimates[pixel]!);
  divide(buffers.distance, pixel, 1, met);
  divide(buffers.normal, pixel, 3, met);
  divide(buffers.reflection, pixel, 3, met);
  divide(buffers.irradiance, pixel, 3, estimates);
  for (const picture of [...buffers.glow, ...buffers.surface]) {
    divide(picture.data, pixel, 4, samples);
  }
}

/** Smooths the sampled light and puts it back on the surfaces; one picture a level. */
export function finish(buffers: Buffers): Picture[] {
  const irradiance = denoise(buffers.irradiance, buffers, PASSES.irradiance);
  const reflection = denoise(buffers.reflection, buffers, PASSES.reflection);
  return buffers.glow.map((glow, level) => {
    const surface = buffers.surface[level]!.data;
    for (let at = 0; at < glow.data.length; at++) {
      const channel = at & 3;
      if (channel === 3) continue;
      const light = (at >> 2) * 3 + channel;
      glow.data[at] = glow.data[at]! + surface[at]! * irradiance[light]! +
        surface[at | 3]! * reflection[light]!;
    }
    return glow;
  });
}

function unsmoothed({ glow, albedo, sunlight }: Sample): Rgb {
  return [
    glow[0] + albedo[0] * sunlight[0],
    glow[1] + albedo[1] * sunlight[1],
    glow[2] + albedo[2] * sunlight[2],
  ];
}

function hazy(light: Rgb, veil: Rgb, clear: number): Rgb {
  const haze = 1 - clear;
  return [
    light[0] * clear + veil[0] * haze,
    light[1] * clear + veil[1] * haze,
    light[2] * clear + veil[2] * haze,
  ];
}

function deposit({ data }: Picture, pixel: number, light: Rgb, share: number, cover: number): void {
  const at = pixel * 4;
  data[at] = data[at]! + light[0] * share;
  data[at + 1] = data[at + 1]! + light[1] * share;
  data[at + 2] = data[at + 2]! + light[2] * share;
  data[at + 3] = data[at + 3]! + cover;
}

function sum(sums: Float32Array, pixel: number, value: Rgb, factor: number): void {
  const at = pixel * 3;
  sums[at] = sums[at]! + value[0] * factor;
  sums[at + 1] = sums[at + 1]! + value[1] * factor;
  sums[at + 2] = sums[at + 2]! + value[2] * factor;
}

function divide(sums: Float32Array, pixel: number, channels: number, count: number): void {
  for (let at = pixel * channels; at < (pixel + 1) * channels; at++) sums[at] = sums[at]! / count;
}
