import type { AspectRatio, ImageSize } from "../_shared/options.ts";

/** The provider sent an image that is not worth a credit; the message says why. */
export class UnusablePictureError extends Error {
  override readonly name = "UnusablePictureError";
}

/** The smallest picture that shows somebody. Gemini's have 512 pixels on their short side. */
export const MIN_SIDE = 64;

/**
 * The fewest pixels of a picture that costs as one of its size. At 2K Gemini draws 4.0 to 4.3
 * megapixels, at 1K a quarter of that, which everybody gets.
 */
const MIN_PIXELS: Record<ImageSize, number> = { "1K": 0, "2K": 3_000_000 };

/** How far a shape may be from the one that was asked for. */
const TOLERANCE = 0.02;

/** No photograph is as flat as this, from 0 to 255 in each channel. */
const MIN_CONTRAST = 12;

/** Pixels that are looked at. */
const SAMPLES = 4_096;

/**
 * Sizes that older models draw for a ratio, where these are not quite of that ratio
 * (https://ai.google.dev/gemini-api/docs/image-generation, table of aspect ratios).
 */
const DRAWN_SIZES: Partial<Record<AspectRatio, readonly [width: number, height: number]>> = {
  "3:4": [864, 1184],
  "4:3": [1184, 864],
  "4:5": [896, 1152],
  "5:4": [1152, 896],
  "21:9": [1536, 672],
};

/** What a picture was asked to be. */
export interface AskedPicture {
  aspectRatio: AspectRatio;
  imageSize: ImageSize;
}

/**
 * Whether a picture may be charged for: of the size and the shape that were asked for, and not of
 * one colour.
 * @throws {UnusablePictureError}
 */
export function checkPicture(picture: ImageData, { aspectRatio, imageSize }: AskedPicture): void {
  const { width, height } = picture;
  const size = `${width} × ${height}`;
  if (Math.min(width, height) < MIN_SIDE) throw new UnusablePictureError(`only ${size} pixels`);
  if (width * height < MIN_PIXELS[imageSize]) {
    throw new UnusablePictureError(`${size} for ${imageSize}`);
  }
  if (!hasShape(width / height, aspectRatio)) {
    throw new UnusablePictureError(`${size} for ${aspectRatio}`);
  }
  if (contrast(picture) < MIN_CONTRAST) throw new UnusablePictureError("a picture of one colour");
}

function hasShape(shape: number, asked: AspectRatio): boolean {
  const [across = 1, down = 1] = asked.split(":").map(Number);
  const drawn = DRAWN_SIZES[asked];
  return [across / down, ...drawn ? [drawn[0] / drawn[1]] : []]
    .some((wanted) => Math.abs(shape / wanted - 1) <= TOLERANCE);
}

/** The widest range of a channel. */
function contrast({ data }: ImageData): number {
  const step = 4 * Math.max(1, Math.floor(data.length / 4 / SAMPLES));
  const lowest = [255, 255, 255];
  const highest = [0, 0, 0];
  for (let at = 0; at < data.length; at += step) {
    for (let channel = 0; channel < 3; channel++) {
      const value = data[at + channel] ?? 0;
      lowest[channel] = Math.min(lowest[channel] ?? 0, value);
      highest[channel] = Math.max(highest[channel] ?? 0, value);
    }
  }
  return Math.max(...highest.map((value, channel) => value - (lowest[channel] ?? 0)));
}
