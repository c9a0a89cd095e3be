import { kelvin, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, smoothstep, warped } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { resize } from "../render/resample.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 3,
  vignette: 0.8,
  contrast: 1.05,
  exposure: 0,
  halation: 0.18,
  shadows: [0.95, 0.99, 1.1],
};

/** A black studio: two lamps outside the frame behind the sitter light the smoke, the right one more. */
export function render(): Picture {
  const { width, height } = STYLE_SIZE;
  const smoke = warped(fractal(createNoise(61), 5, 0.55), 0.7);
  const curl = warped(fractal(createNoise(62), 4, 0.5), 1.1);
  const cool = kelvin(8200);
  const warm = kelvin(4300);
  const picture = paint(width / 2, height / 2, (x, y) => {
    const drift = 0.5 + 0.5 * smoke(x * 1.9, y * 1.3 + 3);
    const wisps = smoothstep(-0.1, 0.75, curl(x * 2.6 + 7, y * 1.7));
    const right = shaft(1.12, -0.12, 2.42, x, y, 0.42);
    const left = shaft(-0.1, 0.1, 0.62, x, y, 0.3);
    const density = 0.25 + 0.75 * drift * drift + 0.5 * wisps * drift;
    const light: Rgb = scale(cool, 0.62 * right * density);
    const rim: Rgb = scale(warm, 0.13 * left * density);
    const wall = 0.006 + 0.014 * smoothstep(1.2, 0.2, Math.hypot(x - 0.6, y - 0.5));
    return [light[0] + rim[0] + wall, light[1] + rim[1] + wall, light[2] + rim[2] + wall * 1.15];
  });
  return resize(picture, width, height);
}

/** Light of a cone of smoke from a lamp at `fromX`, `fromY` that shines along `heading` (radians). */
function shaft(
  fromX: number,
  fromY: number,
  heading: number,
  x: number,
  y: number,
  spread: number,
): number {
  const dx = x - fromX;
  const dy = y - fromY;
  const distance = Math.hypot(dx, dy);
  const offAxis = Math.atan2(dy, dx) - heading;
  const cone = Math.exp(-((offAxis / spread) ** 2));
  return cone / (0.35 + 2.6 * distance * distance);
}
