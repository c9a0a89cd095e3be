import sharp from "sharp";
import type { Size } from "../sizes.ts";
import { lensBlur } from "./lens-blur.ts";
import { fromBytes, type Picture, toBytes } from "./picture.ts";

/** How much of a backdrop shows, and how sharply. */
export interface View {
  /** How much closer than the whole image, 1 or more. */
  readonly zoom: number;
  /** Where the view lies in the room there is: 0 left or top, 1 right or bottom. */
  readonly panX: number;
  readonly panY: number;
  readonly mirrored: boolean;
  /** Radius of the disc that a point of light becomes, as a share of the frame's height. */
  readonly defocus: number;
}

/** Fills the frame with a backdrop, whatever its shape, thrown out of focus. */
export async function showBackdrop(image: Uint8Array, frame: Size, view: View): Promise<Picture> {
  const { autoOrient: { width, height } } = await sharp(image).metadata();
  const scale = Math.min(width / frame.width, height / frame.height) / view.zoom;
  const region = {
    width: Math.max(1, Math.round(frame.width * scale)),
    height: Math.max(1, Math.round(frame.height * scale)),
  };
  const radius = view.defocus * frame.height;
  // What is out of focus has no fine detail, so it may be computed on a quarter of the pixels.
  const factor = radius > 3 ? 2 : 1;
  const size = {
    width: Math.ceil(frame.width / factor),
    height: Math.ceil(frame.height / factor),
  };
  const pixels = await sharp(image)
    .autoOrient()
    .extract({
      left: Math.round((width - region.width) * view.panX),
      top: Math.round((height - region.height) * view.panY),
      ...region,
    })
    .resize(size.width, size.height, { fit: "fill", kernel: "cubic" })
    .flop(view.mirrored)
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
  const blurred = lensBlur(fromBytes(pixels, size), radius / factor);
  return factor === 1 ? blurred : await enlarge(blurred, frame);
}

async function enlarge(picture: Picture, frame: Size): Promise<Picture> {
  const { width, height } = picture;
  const pixels = await sharp(toBytes(picture), { raw: { width, height, channels: 3 } })
    .resize(frame.width, frame.height, { fit: "fill", kernel: "cubic" })
    .raw()
    .toBuffer();
  return fromBytes(pixels, frame);
}
