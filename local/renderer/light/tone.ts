import { clamp01, luma, type Picture, type Plane } from "../pixels/picture.ts";

/** Mean and spread of a picture's brightness, and its mean colour as distances from grey. */
export interface Tone {
  readonly light: number;
  readonly spread: number;
  readonly blue: number;
  readonly red: number;
}

/** Measures a picture, each pixel counting as much as `weight` says (all the same without). */
export function measureTone({ data, width, height }: Picture, weight?: Plane): Tone {
  let total = 1e-6;
  let light = 0;
  let square = 0;
  let blue = 0;
  let red = 0;
  // Every third pixel of every third row tells as much as all of them.
  for (let y = 0; y < height; y += 3) {
    for (let x = 0; x < width; x += 3) {
      const share = weight === undefined ? 1 : weight.data[y * width + x]!;
      const at = (y * width + x) * 3;
      const bright = luma(data[at]!, data[at + 1]!, data[at + 2]!);
      total += share;
      light += share * bright;
      square += share * bright * bright;
      blue += share * (data[at + 2]! - bright);
      red += share * (data[at]! - bright);
    }
  }
  const mean = light / total;
  const spread = Math.sqrt(Math.max(0, square / total - mean * mean));
  return { light: mean, spread, blue: blue / total, red: red / total };
}

/** How a person's colours are brought nearer to those of their surroundings. */
export interface ToneShift {
  /** Exponent on brightness: above 1 darkens, but leaves white white. */
  readonly gamma: number;
  /** Factor on the distance from the mean brightness `pivot`. */
  readonly contrast: number;
  readonly pivot: number;
  readonly saturation: number;
  /** Added to blue and red, in proportion to brightness. */
  readonly blue: number;
  readonly red: number;
}

/** Changes a picture in place. */
export function shiftTone({ data }: Picture, shift: ToneShift): void {
  const { gamma, contrast, pivot, saturation } = shift;
  for (let at = 0; at < data.length; at += 3) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    const old = luma(r, g, b);
    const y = clamp01(pivot + (old ** gamma - pivot) * contrast);
    // Where a picture is nearly black its colours are noise.
    const scale = saturation * Math.min(1.25, (y / (old + 0.01)) ** 0.8) * Math.min(1, old * 12);
    // Surroundings colour the shadows; what is bright has the colour of its own light.
    const weight = y * (1 - y) * 4 * (1 - y);
    const blue = (b - old) * scale + shift.blue * weight;
    const red = (r - old) * scale + shift.red * weight;
    data[at] = clamp01(y + red);
    data[at + 2] = clamp01(y + blue);
    data[at + 1] = clamp01(y - (0.299 * red + 0.114 * blue) / 0.587);
  }
}

/**
 * How to shift a person into a scene: towards its brightness, contrast and colour, but only part
 * of the way, since skin has to stay skin.
 *
 * After E. Reinhard et al., "Color Transfer between Images" (2001), in luma and colour difference
 * instead of lαβ.
 */
export function matchTone(face: Tone, person: Tone, scene: Tone): ToneShift {
  const wanted = 0.47 + 0.27 * Math.min(0.75, scene.light);
  const gamma = within(Math.log(wanted) / Math.log(within(face.light, 0.1, 0.9)), 0.7, 1.75);
  const pivot = face.light ** gamma;
  return {
    gamma,
    contrast: within((scene.spread / Math.max(0.05, person.spread)) ** 0.15, 0.94, 1.12),
    pivot,
    saturation: within(0.94 + 0.08 * scene.light, 0.94, 1),
    blue: within(scene.blue * 0.4, -0.04, 0.04),
    red: within(scene.red * 0.4, -0.03, 0.03),
  };
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
