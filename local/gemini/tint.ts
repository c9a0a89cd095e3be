import { luma, type Palette } from "./palette.ts";
import type { Size } from "./sizes.ts";
import type { Variation } from "./variation.ts";

/**
 * Blends a duotone of the palette over a picture, growing from one edge to the opposite one.
 *
 * @param pixels RGB, three bytes a pixel; changed in place.
 */
export function tintPixels(
  pixels: Uint8Array,
  { width, height }: Size,
  { shadow, light }: Palette,
  { tint, angle }: Pick<Variation, "tint" | "angle">,
): void {
  const stepX = Math.cos(angle) / width;
  const stepY = Math.sin(angle) / height;
  const spread = Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const along = 0.5 + ((x - width / 2) * stepX + (y - height / 2) * stepY) / spread;
      const share = tint * (0.35 + 0.65 * along);
      const red = pixels[at] ?? 0;
      const green = pixels[at + 1] ?? 0;
      const blue = pixels[at + 2] ?? 0;
      const bright = luma(red, green, blue) / 255;
      pixels[at] = red + (duotone(shadow[0], light[0], bright) - red) * share;
      pixels[at + 1] = green + (duotone(shadow[1], light[1], bright) - green) * share;
      pixels[at + 2] = blue + (duotone(shadow[2], light[2], bright) - blue) * share;
    }
  }
}

/** Halving the shadow keeps the contrast of a photo whose style is one flat colour. */
function duotone(shadow: number, light: number, bright: number): number {
  return shadow * 0.5 + (light - shadow * 0.5) * bright;
}
