import type { Look } from "../../supabase/functions/_shared/options.ts";
import type { Brief } from "./brief.ts";
import type { Sitter } from "./person/sitter.ts";
import {
  blankPlane,
  clamp01,
  luma,
  type Picture,
  type Plane,
  type Rgb,
  smoothstep,
} from "./pixels/picture.ts";
import { boxBlur } from "./pixels/planes.ts";

/** How a picture is developed and printed. 1 is neutral for every factor. */
export interface Grade {
  readonly exposure: number;
  readonly contrast: number;
  readonly saturation: number;
  /** How far black is lifted towards grey, 0 to 1. */
  readonly fade: number;
  /** Factors on the dark and on the bright parts. */
  readonly shadows: Rgb;
  readonly highlights: Rgb;
  /** Standard deviation of the grain, of 255. */
  readonly grain: number;
  /** How much darker the corners are, 0 to 1. */
  readonly vignette: number;
}

const NEUTRAL: Grade = {
  exposure: 1,
  contrast: 1.03,
  saturation: 1,
  fade: 0,
  shadows: [1, 1, 1],
  highlights: [1, 1, 1],
  grain: 1.6,
  vignette: 0.16,
};

const LOOKS: Record<Look, Partial<Grade>> = {
  natural: { contrast: 1, vignette: 0.06, grain: 1 },
  black_and_white: { saturation: 0, contrast: 1.14, grain: 3, vignette: 0.22 },
  cinematic: {
    contrast: 1.16,
    saturation: 0.88,
    fade: 0.02,
    shadows: [0.8, 1.02, 1.12],
    highlights: [1.06, 1, 0.9],
    vignette: 0.3,
    grain: 2,
  },
  film: {
    contrast: 1.06,
    saturation: 0.92,
    fade: 0.045,
    shadows: [0.97, 1.03, 1],
    highlights: [1.03, 1.01, 0.94],
    grain: 4,
  },
  vintage: {
    contrast: 0.9,
    saturation: 0.68,
    fade: 0.11,
    shadows: [1.1, 0.98, 0.9],
    highlights: [1.06, 1, 0.82],
    grain: 3.4,
    vignette: 0.32,
  },
  editorial: { exposure: 1.05, contrast: 1.16, saturation: 0.94, grain: 0.8, vignette: 0.1 },
  pastel: {
    exposure: 1.16,
    contrast: 0.8,
    saturation: 0.72,
    fade: 0.09,
    highlights: [1.01, 1, 1.02],
    grain: 1,
    vignette: 0,
  },
  dramatic: { exposure: 0.9, contrast: 1.42, saturation: 0.84, vignette: 0.48, grain: 2 },
  warm: { shadows: [1.06, 1, 0.9], highlights: [1.08, 1.01, 0.82] },
  cool: { saturation: 0.92, shadows: [0.9, 0.99, 1.1], highlights: [0.92, 0.99, 1.08] },
};

/**
 * The grade for a brief. Without a look it is the style's own, which the backdrop already wears. A
 * photo without colours makes the whole picture so, since half of one looks pasted.
 */
export function gradeOf({ look, mood }: Brief, sitter: Pick<Sitter, "monochrome">): Grade {
  const own = mood.grain ? { ...NEUTRAL, grain: 2.6 } : NEUTRAL;
  const grade = look === null ? own : { ...NEUTRAL, ...LOOKS[look] };
  const colourless = sitter.monochrome || look === null && mood.monochrome;
  return colourless ? { ...grade, saturation: 0, contrast: grade.contrast * 1.06 } : grade;
}

/** Develops a picture in place: everything of a grade except grain and vignette. */
export function develop({ data }: Picture, grade: Grade): void {
  const curve = toneCurve(grade);
  for (let at = 0; at < data.length; at += 3) {
    const light = luma(data[at]!, data[at + 1]!, data[at + 2]!);
    const bright = smoothstep(0.15, 0.85, light);
    for (let channel = 0; channel < 3; channel++) {
      const toned = curve(data[at + channel]!);
      const grey = curve(light);
      const split = grade.shadows[channel]! +
        (grade.highlights[channel]! - grade.shadows[channel]!) * bright;
      data[at + channel] = clamp01((grey + (toned - grey) * grade.saturation) * split);
    }
  }
}

/** An S for more contrast, its reverse for less, with lifted blacks; looked up, not computed. */
function toneCurve({ exposure, contrast, fade }: Grade): (value: number) => number {
  const STEPS = 1024;
  const table = Float32Array.from({ length: STEPS + 1 }, (_, index) => {
    const value = index / STEPS * exposure;
    const turned = value < 0.5
      ? 0.5 * (2 * value) ** contrast
      : 1 - 0.5 * Math.max(0, 2 - 2 * value) ** contrast;
    return clamp01(fade + (1 - fade) * turned);
  });
  return (value) => table[Math.round(clamp01(value) * STEPS)]!;
}

const TILE = 512;
let tile: Plane | undefined;

/**
 * Grain over the whole picture, which binds person and backdrop together, and darker corners; in
 * place. Grain is strongest in the middle tones, as on film.
 *
 * @param seed decides where the pattern starts.
 */
export function print(
  { data, width, height }: Picture,
  { grain, vignette }: Pick<Grade, "grain" | "vignette">,
  seed: number,
): void {
  tile ??= grainTile();
  const startX = seed % TILE;
  const startY = Math.floor(seed / TILE) % TILE;
  for (let y = 0, at = 0; y < height; y++) {
    const v = (y + 0.5) / height - 0.48;
    const row = (y + startY) % TILE * TILE;
    for (let x = 0; x < width; x++, at += 3) {
      const u = (x + 0.5) / width - 0.5;
      const corner = Math.max(0, (u * u + v * v) * 2 - 0.12);
      const dark = 1 - vignette * corner;
      const light = luma(data[at]!, data[at + 1]!, data[at + 2]!);
      const noise = tile.data[row + (x + startX) % TILE]! * grain / 255 *
        (0.45 + 2.2 * light * (1 - light));
      data[at] = clamp01(data[at]! * dark + noise);
      data[at + 1] = clamp01(data[at + 1]! * dark + noise);
      data[at + 2] = clamp01(data[at + 2]! * dark + noise);
    }
  }
}

/** Normally distributed, a little larger than a pixel as scanned grain is, standard deviation 1. */
function grainTile(): Plane {
  const random = createRandom(7);
  const fine = blankPlane({ width: TILE, height: TILE });
  for (let at = 0; at < fine.data.length; at++) {
    fine.data[at] = random() + random() + random() + random() - 2;
  }
  const soft = boxBlur(fine, 1);
  const mixed = fine.data.map((value, at) => value * 0.55 + soft.data[at]! * 1.6);
  const variance = mixed.reduce((sum, value) => sum + value * value, 0) / mixed.length;
  return { width: TILE, height: TILE, data: mixed.map((value) => value / Math.sqrt(variance)) };
}

/**
 * Numbers between 0 (inclusive) and 1 that are the same for the same seed.
 *
 * Source: "mulberry32" by Tommy Ettinger, public domain.
 */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
