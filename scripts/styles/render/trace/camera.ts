import type { Random } from "../random.ts";
import { cross, dot, minus, plus, times, unit, type Vector } from "./vector.ts";

/** A portrait camera; its sensor is 24 × 30 mm, the proportions of a style image. */
export interface Camera {
  readonly eye: Vector;
  readonly target: Vector;
  /** Focal length in millimetres. */
  readonly focalLength: number;
  /** f-number. */
  readonly aperture: number;
  /** Metres to the plane in focus, where the sitter is. */
  readonly focus: number;
}

const SENSOR_WIDTH = 24;

/**
 * Radius of the circle of confusion of a point `distance` metres away, as a fraction of the
 * picture's width (thin-lens formula).
 */
export function confusion(camera: Camera, distance: number): number {
  const focal = camera.focalLength / 1000;
  const atInfinity = focal * focal / (camera.aperture * (camera.focus - focal));
  return Math.abs(atInfinity * (1 - camera.focus / distance)) * 1000 / SENSOR_WIDTH / 2;
}

/** Where a point appears, in widths from the picture's centre, and its distance ahead. */
export function project(
  camera: Camera,
  point: Vector,
): { x: number; y: number; distance: number } {
  const { right, up, ahead } = axes(camera);
  const gap = minus(point, camera.eye);
  const distance = dot(gap, ahead);
  const shrink = camera.focalLength / (SENSOR_WIDTH * distance);
  return { x: dot(gap, right) * shrink, y: -dot(gap, up) * shrink, distance };
}

/** The grid of pixels that is traced: the picture and a margin around it. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** How many of its pixels make the width of the picture. */
  readonly pictureWidth: number;
}

/** Draws directions through a random point of a pixel. */
export function jittered(
  camera: Camera,
  random: Random,
  grid: Grid,
): (column: number, row: number) => Vector {
  const { right, up, ahead } = axes(camera);
  const step = SENSOR_WIDTH / camera.focalLength / grid.pictureWidth;
  return (column, row) => {
    const x = (column + random() - grid.width / 2) * step;
    const y = (grid.height / 2 - row - random()) * step;
    return unit(plus(ahead, plus(times(right, x), times(up, y))));
  };
}

function axes(camera: Camera): { right: Vector; up: Vector; ahead: Vector } {
  const ahead = unit(minus(camera.target, camera.eye));
  const right = unit(cross([0, 1, 0], ahead));
  return { right, up: cross(ahead, right), ahead };
}
