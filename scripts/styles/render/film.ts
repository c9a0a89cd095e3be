import { linearToSrgb, luminance, type Rgb } from "./colour.ts";
import type { Pixels } from "./encode.ts";
import { createPicture, type Picture } from "./picture.ts";
import { createRandom, normal } from "./random.ts";
import { resize } from "./resample.ts";

/** How a picture is exposed and printed; a portrait in the style wears the same grade. */
export interface Grade {
  /** Stops added before the tone curve. */
  readonly exposure?: number;
  /** Slope of the tone curve around middle grey; 1 is neutral. */
  readonly contrast?: number;
  /** 0 is grey, 1 is as the scene. */
  readonly saturation?: number;
  /** Share of the light that the lens and film scatter around highlights, 0–1. */
  readonly halation?: number;
  /** Stops lost in the corners. */
  readonly vignette: number;
  /** Standard deviation of the grain at middle grey, in 8-bit steps. */
  readonly grain: number;
  readonly blackAndWhite?: boolean;
  /** Multiplies the darkest tones, luminance about 1. */
  readonly shadows?: Rgb;
  /** Multiplies the brightest tones, luminance about 1. */
  readonly highlights?: Rgb;
}

const MIDDLE_GREY = 0.18;
/** How far a grain reaches into the pixels beside and diagonally beside its own. */
const SIDE = 0.4;
const CORNER = 0.16;

/** Develops linear light into 8-bit sRGB: halation, vignette, tone curve, split tone and grain. */
export function develop(picture: Picture, grade: Grade, seed: number): Pixels {
  const { width, height } = picture;
  const glow = halo(picture);
  const grains = grainField(width, height, seed);
  const output = new Uint8Array(width * height * 3);
  const gain = 2 ** (grade.exposure ?? 0);
  const scatter = grade.halation ?? 0;
  const corner = Math.hypot(width, height) / 2;
  const colour = new Float64Array(3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const pixel = row * width + column;
      const far = Math.hypot(column - width / 2, row - height / 2) / corner;
      const light = gain * 2 ** (-grade.vignette * far * far);
      for (let channel = 0; channel < 3; channel++) {
        const direct = picture.data[pixel * 4 + channel]!;
        const scattered = glow.data[pixel * 4 + channel]!;
        colour[channel] = light * (direct + scatter * (scattered - direct));
      }
      print(colour, grade);
      const tone = luminance(colour[0]!, colour[1]!, colour[2]!);
      const rough = grade.grain * grains[pixel]! * (0.35 + 2.6 * tone * (1 - tone));
      for (let channel = 0; channel < 3; channel++) {
        output[pixel * 3 + channel] = Math.round(
          Math.min(255, Math.max(0, 255 * linearToSrgb(colour[channel]!) + rough)),
        );
      }
    }
  }
  return { width, height, data: output };
}

/**
 * Filmic tone curve: linear scene light to linear display light, 0–1 (Krzysztof Narkowicz, "ACES
 * Filmic Tone Mapping Curve", 2016). Middle grey stays where it is at contrast 1.
 */
export function toneCurve(value: number, contrast: number): number {
  const x = 0.68 * MIDDLE_GREY * (Math.max(0, value) / MIDDLE_GREY) ** contrast;
  return Math.min(1, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14));
}

function print(colour: Float64Array, grade: Grade): void {
  const contrast = grade.contrast ?? 1;
  const before = luminance(colour[0]!, colour[1]!, colour[2]!);
  const after = toneCurve(before, contrast);
  const ratio = before > 1e-9 ? after / before : 0;
  const saturation = grade.blackAndWhite ? 0 : grade.saturation ?? 1;
  for (let channel = 0; channel < 3; channel++) {
    const value = colour[channel]!;
    const toned = 0.65 * toneCurve(value, contrast) + 0.35 * Math.min(1, value * ratio);
    const grey = after + (toned - after) * saturation;
    const dark = grade.shadows?.[channel] ?? 1;
    const bright = grade.highlights?.[channel] ?? 1;
    const tint = dark + (bright - dark) * Math.sqrt(after);
    colour[channel] = Math.min(1, Math.max(0, grey * tint));
  }
}

/** The picture blurred by several widths at once: a sharp core with long tails, as lens glare. */
function halo(picture: Picture): Picture {
  const { width, height } = picture;
  const sum = createPicture(width, height);
  let small = picture;
  for (const [shrink, share] of [[16, 0.5], [32, 0.3], [64, 0.2]] as const) {
    small = resize(small, Math.ceil(width / shrink), Math.ceil(height / shrink));
    const large = resize(small, width, height);
    for (let at = 0; at < sum.data.length; at++) {
      sum.data[at] = sum.data[at]! + share * large.data[at]!;
    }
  }
  return sum;
}

/** Normal noise with deviation 1, a little blurred: grain clumps over two or three pixels. */
function grainField(width: number, height: number, seed: number): Float32Array {
  const random = createRandom(seed);
  const white = Float32Array.from({ length: width * height }, () => normal(random));
  const soft = new Float32Array(width * height);
  const total = Math.sqrt(1 + 4 * SIDE ** 2 + 4 * CORNER ** 2);
  for (let row = 0; row < height; row++) {
    const above = Math.max(0, row - 1) * width;
    const here = row * width;
    const below = Math.min(height - 1, row + 1) * width;
    for (let column = 0; column < width; column++) {
      const left = Math.max(0, column - 1);
      const right = Math.min(width - 1, column + 1);
      const sides = white[above + column]! + white[below + column]! + white[here + left]! +
        white[here + right]!;
      const corners = white[above + left]! + white[above + right]! + white[below + left]! +
        white[below + right]!;
      soft[here + column] = (white[here + column]! + SIDE * sides + CORNER * corners) / total;
    }
  }
  return soft;
}
