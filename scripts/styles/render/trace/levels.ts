import { type Picture, STYLE_SIZE } from "../picture.ts";
import { createRandom } from "../random.ts";
import { createBuffers, finish, record, settle } from "./buffers.ts";
import { type Camera, confusion, jittered } from "./camera.ts";
import { createIntegrator } from "./integrator.ts";
import type { Air, Scene } from "./scene.ts";

/** How much work goes into a photograph, and the air in front of the lens. */
export interface Exposure {
  readonly seed: number;
  /** Paths per pixel of the traced grid. */
  readonly samples: number;
  /** Width of the traced grid in pixels: blur hides what is finer. */
  readonly width: number;
  readonly air?: Air;
}

/** The part of a scene that is equally far out of focus. */
export interface Level {
  readonly picture: Picture;
  /** Circle of confusion, in picture widths. */
  readonly radius: number;
}

/** Extra picture on every side, in widths: what lies just outside still glows into the frame. */
export const MARGIN = 1 / 16;
const STEPS = 10;

/**
 * Traces a scene and splits it by defocus, farthest first. Light that falls on surfaces is smoothed
 * apart from their colour, so that few paths are enough and no texture is lost.
 */
export function traceLevels(scene: Scene, camera: Camera, exposure: Exposure): Level[] {
  const margin = Math.round(exposure.width * MARGIN);
  const width = exposure.width + 2 * margin;
  const height = Math.round(exposure.width * STYLE_SIZE.height / STYLE_SIZE.width) + 2 * margin;
  const random = createRandom(exposure.seed);
  const follow = createIntegrator(scene, random);
  const aimAt = jittered(camera, random, { width, height, pictureWidth: exposure.width });
  const strongest = confusion(camera, Infinity);
  const buffers = createBuffers(width, height, STEPS + 1);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let path = 0; path < exposure.samples; path++) {
      const sample = follow(camera.eye, aimAt(pixel % width, Math.floor(pixel / width)));
      const depth = STEPS * Math.min(1, confusion(camera, sample.distance) / strongest);
      record(buffers, pixel, sample, depth, exposure.air);
    }
    settle(buffers, pixel, exposure.samples);
  }
  return finish(buffers)
    .map((picture, level) => ({ picture, radius: strongest * level / STEPS }))
    .reverse();
}
