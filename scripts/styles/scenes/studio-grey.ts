import { type Rgb, srgbToLinear } from "../render/colour.ts";
import type { Grade } from "../render/film.ts";
import { irradiance } from "../render/light.ts";
import { smoothstep } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { paper } from "../render/texture.ts";

export const grade: Grade = { grain: 2, vignette: 0.45, contrast: 1.04, exposure: 0.25 };

/**
 * Grey seamless paper: a gridded lamp above the left shoulder, fill from the right. Exactly neutral,
 * since on a smooth surface JPEG turns a faint tint into coloured steps.
 */
export function render(): Picture {
  const grey = srgbToLinear(126 / 255);
  const texture = paper(51);
  const lamp = { x: 0.18, y: 0.05, away: 0.95, aimX: 0.46, aimY: 0.52, beam: 0.95, edge: 1 };
  const fill = { x: 1.3, y: 0.3, away: 1.2, aimX: 0.6, aimY: 0.5, beam: 1.4, edge: 0.9 };
  return paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y): Rgb => {
    const sweep = 1 - 0.3 * smoothstep(0.95, 1.3, y);
    const light = 2.1 * irradiance(lamp, x, y) + 0.42 * irradiance(fill, x, y) + 0.16;
    const value = grey * light * sweep * texture(x, y);
    return [value, value, value];
  });
}
