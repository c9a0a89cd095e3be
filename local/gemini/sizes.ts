import type { Size } from "../renderer/pixels/picture.ts";

/**
 * Pixel sizes of a "1K" picture by aspect ratio.
 *
 * Source: Gemini API docs, "Image generation", table of aspect ratios and resolutions
 * (https://ai.google.dev/gemini-api/docs/image-generation). The last four ratios exist on the
 * newest models only.
 */
const ONE_K = {
  "1:1": [1024, 1024],
  "2:3": [832, 1248],
  "3:2": [1248, 832],
  "3:4": [864, 1184],
  "4:3": [1184, 864],
  "4:5": [896, 1152],
  "5:4": [1152, 896],
  "9:16": [768, 1344],
  "16:9": [1344, 768],
  "21:9": [1536, 672],
  "1:4": [512, 2048],
  "4:1": [2048, 512],
  "1:8": [384, 3072],
  "8:1": [3072, 384],
} as const satisfies Record<string, readonly [width: number, height: number]>;

const SCALE = { "1K": 1, "2K": 2, "4K": 4 } as const;

/** How wide the picture is to its height, as the API spells it. */
export type AspectRatio = keyof typeof ONE_K;

/** Resolution class, as the API spells it (capital K). */
export type ImageSize = keyof typeof SCALE;

/** Ratios that only the newest models take. */
export const EXTREME_RATIOS: readonly AspectRatio[] = ["1:4", "4:1", "1:8", "8:1"];

/** Ratios that every image model takes. */
export const COMMON_RATIOS: readonly AspectRatio[] = Object.keys(ONE_K)
  .filter(isAspectRatio)
  .filter((ratio) => !EXTREME_RATIOS.includes(ratio));

/** Whether `value` is a ratio that some Gemini model knows. */
export function isAspectRatio(value: string): value is AspectRatio {
  return Object.hasOwn(ONE_K, value);
}

/** Whether `value` is a resolution class that some Gemini model knows. */
export function isImageSize(value: string): value is ImageSize {
  return Object.hasOwn(SCALE, value);
}

/** Pixels of a picture of this ratio and resolution class. */
export function outputSize(ratio: AspectRatio, imageSize: ImageSize): Size {
  const [width, height] = ONE_K[ratio];
  const scale = SCALE[imageSize];
  return { width: width * scale, height: height * scale };
}

/** The ratio among `ratios` whose shape is closest to `size`. */
export function nearestAspectRatio(size: Size, ratios: readonly AspectRatio[]): AspectRatio {
  const distance = (ratio: AspectRatio): number => {
    const [width, height] = ONE_K[ratio];
    return Math.abs(Math.log((width / height) / (size.width / size.height)));
  };
  return ratios.reduce((best, ratio) => distance(ratio) < distance(best) ? ratio : best, "1:1");
}
