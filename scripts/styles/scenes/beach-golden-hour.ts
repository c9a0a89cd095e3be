import { defocus } from "../render/aperture.ts";
import { addBokeh } from "../render/bokeh.ts";
import { hex, kelvin, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, lerp, type Noise, smoothstep, warped } from "../render/noise.ts";
import { paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { between, createRandom, normal, type Random } from "../render/random.ts";
import { resize } from "../render/resample.ts";
import { PORTRAIT_LENS } from "../render/trace/lamps.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.2,
  vignette: 0.5,
  contrast: 1.06,
  exposure: 0.1,
  halation: 0.2,
  saturation: 0.88,
};

const HORIZON = 0.56;
const SHORE = 0.86;
const SUN = { x: 0.76, y: 0.4 } as const;

/** An empty beach an hour before sunset: the sun low on the right, its path broken up by the swell. */
export function render(): Picture {
  const { width, height } = STYLE_SIZE;
  const random = createRandom(151);
  const clouds = warped(fractal(createNoise(152), 5, 0.55), 0.5);
  const swell = fractal(createNoise(153), 4, 0.55);
  const ripple = fractal(createNoise(154), 4, 0.6);
  const sharp = paint(width / 2, height / 2, (x, y) => {
    const tilted = y + 0.012 * (x - 0.5);
    if (tilted < HORIZON) return sky(x, tilted, clouds);
    const shore = SHORE + 0.03 * swell(x * 2.1, 4) + 0.02 * (x - 0.5);
    return tilted < shore
      ? sea(x, tilted, shore, swell)
      : sand(x, tilted, tilted - shore, ripple, clouds);
  });
  const picture = resize(defocus(sharp, 11), width, height);
  addGlitter(picture, random);
  return picture;
}

function sky(x: number, y: number, clouds: Noise): Rgb {
  const rise = smoothstep(HORIZON, -0.1, y);
  const base = mix(
    mix(hex("#f3cfa6"), hex("#d9b7a4"), smoothstep(0, 0.45, rise)),
    hex("#7f97b5"),
    smoothstep(0.25, 1, rise),
  );
  const bank = smoothstep(-0.02, 0.55, clouds(x * 1.3 + 1, y * 4.2)) * smoothstep(HORIZON, 0.3, y);
  const away = Math.hypot(x - SUN.x, (y - SUN.y) * 1.05);
  const lit = mix(base, mix(hex("#b9a3a6"), hex("#ffdcae"), Math.exp(-away / 0.3)), 0.6 * bank);
  const glow = 1.5 * Math.exp(-away / 0.13) + 0.55 * Math.exp(-away / 0.42);
  const disc = away < 0.035 ? 9 : 0;
  const gold = kelvin(3300);
  return [
    lit[0] * 0.95 + gold[0] * (glow * 0.6 + disc),
    lit[1] * 0.95 + gold[1] * (glow * 0.6 + disc),
    lit[2] * 0.95 + gold[2] * (glow * 0.6 + disc),
  ];
}

function sea(x: number, y: number, shore: number, swell: Noise): Rgb {
  const near = (y - HORIZON) / (shore - HORIZON);
  const depth = 1 / (0.06 + near);
  const wave = swell(x * 2.2 * depth * 0.35, depth * 5.5) +
    0.5 * swell(x * 9 * depth * 0.3, depth * 19);
  const water = mix(hex("#b59f8b"), hex("#4c6a72"), smoothstep(0, 0.5, near));
  const shaded = scale(water, 0.8 + 0.4 * wave);
  const path = Math.exp(-(((x - SUN.x) / (0.07 + 0.13 * near)) ** 2)) * smoothstep(0.9, 0.1, near);
  const spark = path * (0.45 + 1.3 * smoothstep(-0.1, 0.5, wave));
  const breaker = smoothstep(0.018, 0.004, Math.abs(y - shore + 0.055 + 0.02 * swell(x * 3.3, 9)));
  const foam = Math.max(breaker * 0.75, smoothstep(0.012, 0, shore - y));
  const lit: Rgb = [shaded[0] + 1.3 * spark, shaded[1] + 0.86 * spark, shaded[2] + 0.42 * spark];
  return mix(lit, hex("#efe0cd"), foam * (0.65 + 0.35 * wave));
}

function sand(x: number, y: number, below: number, ripple: Noise, clouds: Noise): Rgb {
  const wet = smoothstep(0.14, 0.01, below + 0.03 * ripple(x * 4, 2));
  const grain = 1 + 0.14 * ripple(x * 5, y * 17) + 0.1 * ripple(x * 19, y * 40);
  const dry = scale(hex("#c39a72"), grain * lerp(0.62, 0.5, smoothstep(0, 0.4, below)));
  const mirror = scale(sky(x, HORIZON - (y - HORIZON) * 0.8, clouds), 0.42);
  return mix(dry, [mirror[0] + 0.05, mirror[1] + 0.04, mirror[2] + 0.03], wet * 0.75);
}

/** Sparks on the swell under the sun, each a disc of light: finer towards the horizon. */
function addGlitter(picture: Picture, random: Random): void {
  const { width } = picture;
  for (let spark = 0; spark < 240; spark++) {
    const near = random() ** 1.6;
    const y = HORIZON + 0.012 + (SHORE - HORIZON - 0.05) * near;
    const x = normal(random, SUN.x, 0.045 + 0.1 * near);
    const radius = lerp(15, 21, near) * between(random, 0.9, 1.1);
    const strength = 0.55 * random() ** 3 + 0.04;
    addBokeh(picture, {
      x: x * width,
      y: y * width,
      radius,
      colour: scale(kelvin(3000), strength),
      rim: 0.4,
    }, PORTRAIT_LENS);
  }
}
