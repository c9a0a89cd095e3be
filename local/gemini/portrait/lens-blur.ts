import { blankPicture, type Picture } from "./picture.ts";

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
