import { hex, kelvin, mix, multiply, type Rgb, scale } from "../render/colour.ts";
import { irradiance, penumbra } from "../render/light.ts";
import { smoothstep } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { between, createRandom, type Random } from "../render/random.ts";
import { leafShadow, type LeafShape } from "../render/shadow.ts";
import { paper } from "../render/texture.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 1.8,
  vignette: 0.3,
  contrast: 1,
  exposure: 0.55,
  saturation: 0.85,
};

/** Two sheets of coloured paper and the shadow of a palm in hard sun from the left. */
export function render(): Picture {
  const random = createRandom(111);
  const texture = paper(112);
  const near = leafShadow(frond(1.02, 0.98, -2.25, 0.85, random), 0.022);
  const far = leafShadow([
    ...frond(1.12, 0.5, -2.75, 0.75, random),
    ...frond(0.95, 1.32, -1.75, 0.7, random),
  ], 0.05);
  const blush = hex("#d9a493");
  const peach = hex("#e3bfa3");
  const sun = { x: -0.75, y: -0.35, away: 1.5, aimX: 0.5, aimY: 0.6, beam: 1.1, edge: 0.9 };
  const sunlight = scale(kelvin(5000), 1.5);
  const fill = scale(kelvin(7600), 0.28);
  return paint(STYLE_SIZE.width, STYLE_SIZE.height, (x, y) => {
    const seam = x - 0.335 - 0.012 * Math.sin(y * 2.1 + 0.4);
    const sheet = mix(peach, blush, penumbra(seam, 0.008));
    const lifted = seam > 0 ? 0.62 + 0.38 * smoothstep(0, 0.07, seam) : 1;
    const curl = 1 + 0.12 * Math.exp(-((seam + 0.02) ** 2) / 0.0006) * (seam < 0 ? 1 : 0);
    const open = 0.25 + 0.75 * near(x, y) * (0.35 + 0.65 * far(x, y));
    const direct = irradiance(sun, x, y) * open * lifted * curl * 1.9;
    const light: Rgb = [
      sunlight[0] * direct + fill[0],
      sunlight[1] * direct + fill[1],
      sunlight[2] * direct + fill[2],
    ];
    const sweep = 1 - 0.1 * smoothstep(0.9, 1.25, y);
    return scale(multiply(sheet, light), sweep * texture(x, y));
  });
}

/** A palm frond from its stalk along `angle`, leaflets in pairs that droop outwards. */
function frond(x: number, y: number, angle: number, length: number, random: Random): LeafShape[] {
  const leaves: LeafShape[] = [{ x, y, length, width: 0.012, angle: angle - 0.06 }];
  for (let pair = 1; pair <= 17; pair++) {
    const along = pair / 17;
    const bend = angle - 0.14 * along;
    const rootX = x + Math.cos(bend) * length * along;
    const rootY = y + Math.sin(bend) * length * along;
    const reach = 0.34 * Math.sin(Math.PI * (0.12 + 0.83 * along)) + 0.03;
    for (const side of [-1, 1]) {
      leaves.push({
        x: rootX,
        y: rootY,
        length: reach * between(random, 0.85, 1.1),
        width: between(random, 0.026, 0.04),
        angle: bend + side * (1.05 - 0.55 * along) + between(random, -0.07, 0.07),
      });
    }
  }
  return leaves;
}
