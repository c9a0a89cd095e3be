import sharp from "sharp";
import { blankPicture, fromBytes, type Picture, type Size, toBytes } from "../pixels/picture.ts";

/** How much of a backdrop shows, and how sharply. */
export interface View {
  /** How much closer than the whole image, 1 or more. */
  readonly zoom: number;
  /** Where the view lies in the room there is: 0 left or top, 1 right or bottom. */
  readonly panX: number;
  readonly panY: number;
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

/** Brightness is spread as light, so that lamps grow into bright discs instead of fading. */
const GAMMA = 2.2;

/**
 * Throws a picture out of focus the way a lens with a round aperture does.
 *
 * @param radius of the disc that a point becomes, in pixels.
 */
export function lensBlur(picture: Picture, radius: number): Picture {
  if (radius < 0.75) return picture;
  const { width, height, data } = picture;
  const reach = Math.ceil(radius);
  const halves = Array.from(
    { length: 2 * reach + 1 },
    (_, row) => Math.floor(Math.sqrt(Math.max(0, (radius + 0.5) ** 2 - (row - reach) ** 2))),
  );
  const area = halves.reduce((sum, half) => sum + 2 * half + 1, 0);
  const out = blankPicture(picture);
  // Sums along each row make a run of pixels cost two look-ups, however long it is.
  const stride = width + 2 * reach + 1;
  const sums = new Float64Array(stride * height);
  for (let channel = 0; channel < 3; channel++) {
    for (let y = 0; y < height; y++) {
      let sum = 0;
      for (let x = 0; x < stride - 1; x++) {
        const from = Math.min(width - 1, Math.max(0, x - reach));
        sum += data[(y * width + from) * 3 + channel]! ** GAMMA;
        sums[y * stride + x + 1] = sum;
      }
    }
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let row = 0; row < halves.length; row++) {
          const from = Math.min(height - 1, Math.max(0, y + row - reach)) * stride + x + reach;
          const half = halves[row]!;
          sum += sums[from + half + 1]! - sums[from - half]!;
        }
        out.data[(y * width + x) * 3 + channel] = Math.max(0, sum / area) ** (1 / GAMMA);
      }
    }
  }
  return out;
}
