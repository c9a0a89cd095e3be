import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import sharp from "sharp";
import type { Cutout } from "../person/cut-out.ts";
import {
  blankPicture,
  blankPlane,
  type Picture,
  type Plane,
  type Size,
} from "../pixels/picture.ts";
import type { Framing } from "./framing.ts";

/** A cut-out in its place in the frame. */
export interface Placed {
  readonly colours: Picture;
  readonly alpha: Plane;
  /** Where a point of the photo lies in the frame. */
  readonly toFrame: (point: Point) => Point;
  /** Pixels of the frame for one of the photo. */
  readonly scale: number;
}

/** Scales a cut-out so that `framing` fills the frame. */
export async function placeCutout(
  cutout: Cutout,
  framing: Framing,
  frame: Size,
  mirrored: boolean,
): Promise<Placed> {
  const scale = frame.width / framing.width;
  const left = Math.max(0, Math.floor(framing.left));
  const top = Math.max(0, Math.floor(framing.top));
  const region = {
    left,
    top,
    width: Math.min(cutout.width, Math.ceil(framing.left + framing.width)) - left,
    height: Math.min(cutout.height, Math.ceil(framing.top + framing.height)) - top,
  };
  const target = {
    width: Math.max(1, Math.round(region.width * scale)),
    height: Math.max(1, Math.round(region.height * scale)),
  };
  const x = Math.round((left - framing.left) * scale);
  const offset = {
    x: mirrored ? frame.width - x - target.width : x,
    y: Math.round((top - framing.top) * scale),
  };
  const scaled = async (data: Uint8Array, channels: 1 | 3): Promise<Uint8Array> =>
    await sharp(data, { raw: { width: cutout.width, height: cutout.height, channels } })
      .extract(region)
      .resize(target.width, target.height, { fit: "fill", kernel: "lanczos3" })
      .flop(mirrored)
      .toColourspace(channels === 1 ? "b-w" : "srgb")
      .raw()
      .toBuffer();
  const colours = blankPicture(frame);
  const alpha = blankPlane(frame);
  paste(await scaled(cutout.colours, 3), target, colours.data, frame, offset, 3);
  paste(await scaled(cutout.alpha, 1), target, alpha.data, frame, offset, 1);
  return {
    colours,
    alpha,
    scale,
    toFrame: (point) => {
      const along = (point.x - framing.left) * scale;
      return { x: mirrored ? frame.width - along : along, y: (point.y - framing.top) * scale };
    },
  };
}

function paste(
  source: Uint8Array,
  size: Size,
  target: Float32Array,
  frame: Size,
  offset: Point,
  channels: number,
): void {
  const from = Math.max(0, -offset.x);
  const to = Math.min(size.width, frame.width - offset.x);
  // The last row is repeated where rounding leaves a line below the photo.
  for (let y = Math.max(0, offset.y); y < frame.height; y++) {
    const row = Math.min(size.height - 1, y - offset.y);
    if (y - offset.y > size.height + 2) break;
    let at = (row * size.width + from) * channels;
    let out = (y * frame.width + from + offset.x) * channels;
    for (let count = (to - from) * channels; count > 0; count--) {
      target[out++] = source[at++]! / 255;
    }
  }
}
