/** The largest factor: the sums of more pixels would not fit into 16 bits. */
export const MAX_FACTOR = 16;

/** RGBA, as `ImageData` has it. */
interface Raster {
  readonly data: ImageData["data"] | Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Every other of a pixel's four bytes. */
const EVERY_OTHER = 0x00ff00ff;

/**
 * Shrinks an RGBA image by a whole factor, averaging `factor` × `factor` pixels into one. Several
 * times cheaper in time and memory than a filtered resize, so it goes first when an image is much
 * too large. Pixels that fill no whole box at the right and bottom are dropped.
 * @param factor At most {@link MAX_FACTOR}.
 */
export function boxShrink(image: Raster, factor: number): ImageData {
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const source = pixelsOf(image);
  const target = new ImageData(width, height);
  const targetPixels = pixelsOf(target);
  const sourceWidth = image.width;
  const share = 1 / (factor * factor);
  const average = (sum: number) => (sum * share + 0.5) | 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // Two channels are added at a time: it is these loops that a thumbnail waits for.
      let even = 0, odd = 0;
      for (let row = y * factor; row < (y + 1) * factor; row++) {
        const start = row * sourceWidth + x * factor;
        for (let at = start; at < start + factor; at++) {
          const pixel = source[at]!;
          even = (even + (pixel & EVERY_OTHER)) | 0;
          odd = (odd + ((pixel >>> 8) & EVERY_OTHER)) | 0;
        }
      }
      targetPixels[y * width + x] = average(even & 0xffff) | average(odd & 0xffff) << 8 |
        average(even >>> 16) << 16 | average(odd >>> 16) << 24;
    }
  }
  return target;
}

/** The same memory, a number a pixel. */
function pixelsOf({ data }: Raster): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}
