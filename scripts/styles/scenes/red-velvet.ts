import { defocus } from "../render/aperture.ts";
import { hex, kelvin, mix, multiply, scale } from "../render/colour.ts";
import { irradiance } from "../render/light.ts";
import { createNoise, fractal, type Noise, smoothstep } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.6,
  vignette: 1.1,
  contrast: 1.12,
  exposure: 0.45,
  saturation: 0.85,
  halation: 0.1,
  shadows: [1.06, 0.97, 0.97],
};

/** Where the folds of a hanging cloth are deep and how they lean; heights in picture widths. */
function drape(seed: number): Noise {
  const slow = fractal(createNoise(seed), 2);
  const crease = fractal(createNoise(seed + 1), 3, 0.55);
  return (x, y) => {
    const sway = 0.07 * slow(x * 1.3, y * 0.6) + 0.016 * slow(x * 5, y * 1.6 + 7);
    const phase = (x + sway) * 5.6 + 0.9 * slow(x * 1.2 + 9, 0.1 * y);
    const ridge = Math.abs(Math.sin(Math.PI * phase));
    const second = Math.abs(Math.sin(Math.PI * (phase * 1.94 + 0.5 * slow(x * 2.3, y * 0.5 + 2))));
    return 0.06 * ridge ** 0.7 + 0.022 * second ** 0.8 + 0.009 * crease(x * 7, y * 1.1);
  };
}

/** A theatre curtain: deep folds of red velvet, a follow spot from the left. */
export function render(): Picture {
  const fold = drape(87);
  const nap = fractal(createNoise(83), 4, 0.6);
  const crush = fractal(createNoise(84), 3);
  const spot = { x: 0.02, y: 0.2, away: 1.05, aimX: 0.47, aimY: 0.5, beam: 0.62, edge: 0.95 };
  const red = hex("#6f2424");
  const sheen = hex("#b8565a");
  const glow = kelvin(4600);
  const curtain = paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y) => {
    const depth = fold(x, y);
    const slope = (fold(x + 0.0025, y) - fold(x - 0.0025, y)) / 0.005;
    const steep = 1 / Math.hypot(slope, 1);
    const facing = Math.max(0, (0.8 - 0.6 * slope) * steep);
    const hollow = smoothstep(0.004, 0.075, depth);
    const fill = 0.1 * hollow * (0.6 + 0.4 * steep);
    const light = (2.6 * irradiance(spot, x, y) + 0.12) * facing * (0.1 + 0.9 * hollow) + fill;
    const pile = 1 + 0.22 * nap(x * 34, y * 12) + 0.22 * crush(x * 5, y * 3.4);
    const edge = 0.9 * (1 - steep) ** 1.5;
    return scale(multiply(mix(red, sheen, Math.min(1, edge)), glow), light * pile);
  });
  return defocus(curtain, 4);
}
