import { hex, kelvin, multiply, type Rgb, scale } from "../render/colour.ts";
import { irradiance } from "../render/light.ts";
import { smoothstep } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { paper } from "../render/texture.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = { grain: 2, vignette: 0.45, contrast: 1.04, exposure: 0.25 };

/** Grey seamless paper: a gridded background lamp above the left shoulder, fill from the right. */
export function render(): Picture {
  const grey = hex("#7e7e7e");
  const texture = paper(51);
  const lamp = { x: 0.18, y: 0.05, away: 0.95, aimX: 0.46, aimY: 0.52, beam: 0.95, edge: 1 };
  const fill = { x: 1.3, y: 0.3, away: 1.2, aimX: 0.6, aimY: 0.5, beam: 1.4, edge: 0.9 };
  const key = scale(kelvin(6500), 2.1);
  const side = scale(kelvin(6500), 0.42);
  return paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y) => {
    const sweep = 1 - 0.3 * smoothstep(0.95, 1.3, y);
    const light: Rgb = scale(key, irradiance(lamp, x, y));
    const other: Rgb = scale(side, irradiance(fill, x, y));
    const sum: Rgb = [
      light[0] + other[0] + 0.16,
      light[1] + other[1] + 0.16,
      light[2] + other[2] + 0.16,
    ];
    return scale(multiply(grey, sum), sweep * texture(x, y));
  });
}
