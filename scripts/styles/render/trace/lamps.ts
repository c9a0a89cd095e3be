import { addBokeh, type BokehLens } from "../bokeh.ts";
import { type Rgb, scale } from "../colour.ts";
import type { Picture } from "../picture.ts";
import { type Camera, confusion, project } from "./camera.ts";
import type { Vector } from "./vector.ts";

/** A lamp too small to have a shape of its own, such as a bulb on a string. */
export interface PointLamp {
  readonly point: Vector;
  /** Radiance times area, in square millimetres over 100. */
  readonly colour: Rgb;
  readonly rim?: number;
}

/** A fast portrait lens: discs narrow towards the corners and have a faint coloured edge. */
export const PORTRAIT_LENS: BokehLens = { catEye: 0.55, fringe: 0.025 };

/** Adds lamps as the discs that the camera makes of them; the smaller the disc, the brighter. */
export function addLamps(
  picture: Picture,
  camera: Camera,
  lamps: readonly PointLamp[],
  lens: BokehLens = PORTRAIT_LENS,
): void {
  for (const { point, colour, rim } of lamps) {
    const { x, y, distance } = project(camera, point);
    if (distance <= 0) continue;
    const radius = Math.max(1.2, confusion(camera, distance) * picture.width);
    const size = picture.width / (distance * radius);
    addBokeh(picture, {
      x: picture.width * (0.5 + x),
      y: picture.height / 2 + picture.width * y,
      radius,
      colour: scale(colour, size * size / 100),
      ...(rim === undefined ? {} : { rim }),
    }, lens);
  }
}
