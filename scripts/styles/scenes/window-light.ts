import { hex, kelvin, multiply, type Rgb, scale } from "../render/colour.ts";
import { slot } from "../render/light.ts";
import { createNoise, fractal, smoothstep } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { between, createRandom, normal, type Random } from "../render/random.ts";
import { leafShadow, type LeafShape } from "../render/shadow.ts";
import { plaster } from "../render/texture.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2,
  vignette: 0.5,
  contrast: 1.05,
  exposure: 0.5,
  halation: 0.14,
  saturation: 0.9,
};

/** Late sun on a plastered wall: six panes and the leaves outside, softer the farther they fall. */
export function render(): Picture {
  const wall = hex("#b7aa98");
  const rough = plaster(91, Math.PI);
  const stain = fractal(createNoise(93), 4);
  const random = createRandom(94);
  const near = leafShadow(branches(12, 0.075, random), 0.03);
  const far = leafShadow(branches(16, 0.06, random), 0.075);
  const sun = scale(kelvin(4000), 1.55);
  const sky = scale(kelvin(8500), 0.13);
  return paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y) => {
    const across = x - 0.2 * (y - 0.6);
    const down = y + 0.34 * (x - 0.5);
    const soft = 0.016 + 0.035 * smoothstep(0.1, 1, x);
    const panes = slot(across, 0.16, 0.455, soft) + slot(across, 0.49, 0.8, soft);
    const rows = slot(down, 0.06, 0.37, soft) + slot(down, 0.405, 0.72, soft) +
      slot(down, 0.755, 1.09, soft);
    const dapple = (0.2 + 0.8 * near(x, y)) * (0.35 + 0.65 * far(x, y));
    const direct = panes * rows * dapple;
    const bounce = 0.12 * smoothstep(1.1, 0.1, Math.hypot(x - 0.46, (y - 0.6) * 0.8));
    const grain = rough(x, y);
    const light: Rgb = [
      sun[0] * (direct * grain + bounce) + sky[0],
      sun[1] * (direct * grain + bounce) + sky[1],
      sun[2] * (direct * grain + bounce * 0.85) + sky[2],
    ];
    return scale(multiply(wall, light), 1 + 0.08 * stain(x * 2.2, y * 2.2) + 0.25 * (grain - 1));
  });
}

/** Twigs that hang in from the upper right, thick with leaves at their ends. */
function branches(count: number, size: number, random: Random): LeafShape[] {
  return Array.from({ length: count }, () => {
    const x = between(random, 0.5, 1.05);
    const y = between(random, -0.1, 0.95 - 0.5 * (1 - x));
    const heading = between(random, 2.1, 3.2);
    const twig: LeafShape = { x, y, length: 0.3, width: 0.008, angle: heading };
    const leaves = Array.from({ length: 9 }, (_, index): LeafShape => ({
      x: x + Math.cos(heading) * 0.3 * (index + 1) / 9,
      y: y + Math.sin(heading) * 0.3 * (index + 1) / 9,
      length: size * between(random, 0.7, 1.3),
      width: size * between(random, 0.4, 0.7),
      angle: heading + (index % 2 ? 1 : -1) * normal(random, 0.8, 0.25),
    }));
    return [twig, ...leaves];
  }).flat();
}
