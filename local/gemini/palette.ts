import sharp from "sharp";

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of a style: of its darker half and of its lighter half. */
export interface Palette {
  readonly shadow: Rgb;
  readonly light: Rgb;
}

/** Brightness of a colour as the eye weighs it, 0 to 255 (ITU-R BT.601). */
export function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Reads the palette of an encoded image. */
export async function readPalette(image: Uint8Array): Promise<Palette> {
  const pixels = await sharp(image)
    .resize(16, 16, { fit: "fill" })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
  return splitByLuma(toColours(pixels));
}

function toColours(pixels: Uint8Array): Rgb[] {
  return Array.from({ length: pixels.length / 3 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 3, index * 3 + 3);
    return [red, green, blue];
  });
}

function splitByLuma(colours: readonly Rgb[]): Palette {
  const sorted = colours.toSorted((a, b) => luma(...a) - luma(...b));
  const middle = Math.ceil(sorted.length / 2);
  return { shadow: mean(sorted.slice(0, middle)), light: mean(sorted.slice(middle)) };
}

function mean(colours: readonly Rgb[]): Rgb {
  const channel = (index: 0 | 1 | 2): number =>
    colours.reduce((sum, colour) => sum + colour[index], 0) / colours.length;
  return [channel(0), channel(1), channel(2)];
}
