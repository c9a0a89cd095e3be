import { blankPlane, clamp01, type Picture, type Plane } from "./picture.ts";
import type { Grade } from "./grade.ts";
import { boxBlur } from "./blur.ts";
import { createRandom } from "./random.ts";
import { luma } from "./tone.ts";

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
