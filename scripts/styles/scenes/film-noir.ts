import { irradiance, penumbra, slot } from "../render/light.ts";
import { createNoise, fractal, lerp, smoothstep } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { plaster } from "../render/texture.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 4,
  vignette: 1.1,
  contrast: 1.2,
  exposure: 0.5,
  halation: 0.2,
  blackAndWhite: true,
};

/** A detective's office: a street lamp throws the venetian blind across the wall; smoke hangs in it. */
export function render(): Picture {
  const rough = plaster(101, 2.6);
  const smoke = fractal(createNoise(103), 5, 0.55);
  const bend = createNoise(104);
  const lamp = { x: -0.25, y: 0.1, away: 0.9, aimX: 0.5, aimY: 0.55, beam: 0.7, edge: 0.9 };
  return paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y) => {
    const fan = 1 + 0.42 * x;
    const sag = 0.004 * bend(x * 2, y * 9);
    const height = (y - 0.62 + 0.2 * (x - 0.5)) / fan + sag;
    const slat = height / 0.062;
    const within = slat - Math.floor(slat);
    const soft = lerp(0.16, 0.42, x);
    const tilt = 0.045 * bend(Math.floor(slat) * 3.7, 8);
    const stripe = slot(within, 0.3 + tilt, 0.86 + tilt, soft);
    const cords = cord(x, 0.3) * cord(x, 0.71);
    const frame = slot(x + 0.06 * (y - 0.6), 0.09, 0.93, 0.03 + 0.03 * x) *
      slot(height, -0.44, 0.4, 0.05);
    const post = 1 - slot(x + 0.05 * (y - 0.6), 0.5, 0.535, 0.03);
    const direct = stripe * cords * frame * post * irradiance(lamp, x, y) * 3.3;
    const haze = 0.5 + 0.5 * smoke(x * 2.1, y * 2.6);
    const fill = 0.03 + 0.04 * smoothstep(1, 0, Math.hypot(x - 0.35, y - 0.6)) +
      0.11 * haze * haze * smoothstep(1.1, 0.1, Math.hypot(x - 0.2, y - 0.35));
    const grey = 0.42 * (direct * rough(x, y) + fill);
    return [grey, grey, grey];
  });
}

/** Shadow of the tape that holds the slats. */
function cord(x: number, at: number): number {
  return 1 - 0.75 * penumbra(0.006 - Math.abs(x - at), 0.016);
}
