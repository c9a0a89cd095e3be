import { defocus } from "../render/aperture.ts";
import { hex, kelvin, mix, multiply, type Rgb, scale } from "../render/colour.ts";
import { irradiance } from "../render/light.ts";
import { createNoise, fractal, smoothstep, warped } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { canvas } from "../render/texture.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.4,
  vignette: 0.75,
  contrast: 1.08,
  exposure: 0.75,
  saturation: 0.95,
  shadows: [1.05, 1, 0.9],
};

/** Hand-painted muslin in umber and olive, lit like a north window from the upper left. */
export function render(): Picture {
  const clouds = warped(fractal(createNoise(71), 3, 0.5), 0.5);
  const washes = warped(fractal(createNoise(72), 3, 0.5), 0.6);
  const sponge = fractal(createNoise(73), 5, 0.62);
  const streaks = fractal(createNoise(76), 4, 0.6);
  const folds = fractal(createNoise(74), 2);
  const weave = canvas(75, 190);
  const lamp = { x: 0.12, y: 0, away: 0.85, aimX: 0.45, aimY: 0.48, beam: 0.95, edge: 1 };
  const daylight = scale(kelvin(5400), 2.6);
  const umber = hex("#54453a");
  const sand = hex("#83735e");
  const olive = hex("#474636");
  const shade = hex("#2d2722");
  const muslin = paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y) => {
    const cloud = clouds(x * 2.2 + 2, y * 2);
    const wash = washes(x * 3.4, y * 3 + 4);
    const dab = sponge(x * 7, y * 7);
    const streak = streaks(x * 9 + y * 5, y * 3.5 - x * 4);
    const rough = 0.55 * cloud + 0.35 * wash + 0.3 * dab + 0.16 * streak;
    const ground = mix(shade, umber, smoothstep(-0.55, 0.1, rough));
    const scumble = mix(ground, sand, 0.8 * smoothstep(-0.05, 0.6, rough + 0.12 * dab));
    const painted = mix(scumble, olive, 0.5 * smoothstep(0.05, 0.55, wash - 0.5 * cloud));
    const fold = 1 + 0.06 * folds(x * 2.6 + 0.5 * y, y * 0.35);
    const light: Rgb = scale(daylight, irradiance(lamp, x, y) + 0.1);
    return scale(multiply(painted, light), fold * weave(x, y) * (1 + 0.08 * streak));
  });
  return defocus(muslin, 2.2);
}
