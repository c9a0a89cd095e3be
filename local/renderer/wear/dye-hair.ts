import type { HairColor } from "../../../supabase/functions/_shared/options.ts";
import { clamp01, luma, type Picture, type Plane, smoothstep } from "../pixels/picture.ts";

/** The colour of hair in its middle tones, and how much of its own light and shade is kept. */
interface Dye {
  readonly tone: readonly [red: number, green: number, blue: number];
  readonly contrast: number;
}

/** Fair hair shows less contrast than dark hair: its strands shine through one another. */
const DYES: Record<Exclude<HairColor, "keep">, Dye> = {
  black: { tone: [0.1, 0.092, 0.09], contrast: 1.05 },
  dark_brown: { tone: [0.23, 0.16, 0.115], contrast: 1 },
  brown: { tone: [0.36, 0.25, 0.165], contrast: 0.95 },
  auburn: { tone: [0.4, 0.2, 0.13], contrast: 0.95 },
  red: { tone: [0.55, 0.29, 0.16], contrast: 0.85 },
  blonde: { tone: [0.7, 0.57, 0.38], contrast: 0.75 },
  platinum: { tone: [0.78, 0.735, 0.64], contrast: 0.5 },
  grey: { tone: [0.52, 0.52, 0.525], contrast: 0.75 },
  white: { tone: [0.8, 0.8, 0.805], contrast: 0.42 },
};

/** Colours hair in place; its strands keep their light and shade. */
export function dyeHair(
  { data }: Picture,
  hair: Plane,
  color: Exclude<HairColor, "keep">,
): void {
  const { tone, contrast } = DYES[color];
  const target = luma(...tone);
  const mean = meanLight(data, hair);
  for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
    const share = hair.data[pixel]!;
    if (share === 0) continue;
    const own = luma(data[at]!, data[at + 1]!, data[at + 2]!);
    // As a ratio, so that dark hair gets deep shadows and fair hair bright strands.
    const ratio = target * (Math.max(own, 0.02) / mean) ** contrast;
    const light = ratio < 0.7 ? ratio : 0.7 + 0.3 * Math.tanh((ratio - 0.7) / 0.3);
    const shine = smoothstep(0.55, 1, light) * 0.4;
    for (let channel = 0; channel < 3; channel++) {
      const dyed = clamp01(light * (tone[channel]! / target * (1 - shine) + shine));
      data[at + channel]! += (dyed - data[at + channel]!) * share;
    }
  }
}

function meanLight(data: Float32Array, hair: Plane): number {
  let sum = 0;
  let weight = 1e-6;
  for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
    const share = hair.data[pixel]!;
    sum += share * luma(data[at]!, data[at + 1]!, data[at + 2]!);
    weight += share;
  }
  return Math.max(0.03, sum / weight);
}
