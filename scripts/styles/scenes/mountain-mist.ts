import { defocus } from "../render/aperture.ts";
import { hex, mix, type Rgb, scale } from "../render/colour.ts";
import { createNoise, fractal, lerp, type Noise, smoothstep } from "../render/noise.ts";
import { createPicture, over, paint, type Picture, STYLE_SIZE } from "../render/picture.ts";
import { between, createRandom, type Random } from "../render/random.ts";
import { resize } from "../render/resample.ts";
import type { Grade } from "../render/film.ts";

export const grade: Grade = {
  grain: 2.4,
  vignette: 0.45,
  contrast: 1.08,
  exposure: 0.1,
  halation: 0.12,
  saturation: 0.85,
};

const WIDTH = 512;
const HEIGHT = WIDTH * STYLE_SIZE.height / STYLE_SIZE.width;
const RIDGES = 7;

/** First light over a valley: ridge behind ridge dissolves into mist, spruces on the nearer ones. */
export function render(): Picture {
  const random = createRandom(121);
  const clouds = fractal(createNoise(122), 5, 0.55);
  const fog = fractal(createNoise(123), 5, 0.55);
  const whole = paint(WIDTH, HEIGHT, (x, y) => sky(x, y, clouds));
  for (let ridge = 0; ridge < RIDGES; ridge++) {
    const near = ridge / (RIDGES - 1);
    over(whole, defocus(ridgeLayer(ridge, near, fog, random), lerp(11, 5, near)));
    over(whole, mist(near, fog));
  }
  return resize(whole, STYLE_SIZE.width, STYLE_SIZE.height);
}

function sky(x: number, y: number, clouds: Noise): Rgb {
  const base = mix(hex("#8fa3b8"), hex("#e8cdb4"), smoothstep(0.05, 0.62, y));
  const sun = Math.exp(-((x - 0.2) ** 2 + (y - 0.42) ** 2) / 0.09);
  const bank = smoothstep(-0.15, 0.6, clouds(x * 1.5, y * 4.6));
  const lit = mix(base, hex("#f3dcc4"), 0.45 * bank);
  return [lit[0] * 1.05 + 0.85 * sun, lit[1] * 1.05 + 0.58 * sun, lit[2] * 1.05 + 0.3 * sun];
}

/** Colour of the mist at a depth: warm where the sun is behind it, blue nearer. */
function mistColour(near: number, x: number): Rgb {
  const warm = mix(hex("#e2c4aa"), hex("#b9bcc0"), smoothstep(0.1, 0.9, x));
  return mix(warm, hex("#93a4ad"), near * 0.8);
}

function ridgeLayer(ridge: number, near: number, fog: Noise, random: Random): Picture {
  const shape = fractal(createNoise(130 + ridge), 5, 0.47);
  const crest = lerp(0.47, 1.02, near ** 1.15);
  const tall = lerp(0.15, 0.1, near);
  const slope = between(random, -0.16, 0.16) + (ridge % 2 ? 0.1 : -0.1);
  const skyline = Float64Array.from({ length: WIDTH }, (_, column) => {
    const x = column / WIDTH;
    return crest - tall * shape(x * 1.6 + ridge * 3.1, ridge) + slope * (x - 0.5);
  });
  const tops = ridge < 3 ? skyline : spruces(skyline, 0.016 + 0.13 * (near - 0.35) ** 1.5, random);
  const dark = mix(hex("#5b6b70"), hex("#16211f"), near);
  const picture = createPicture(WIDTH, HEIGHT);
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const x = column / WIDTH;
      if (row / WIDTH < tops[column]!) continue;
      const below = Math.max(0, row / WIDTH - skyline[column]!);
      const veil = lerp(0.74, 0.05, near) +
        0.75 * smoothstep(0.02, 0.26, below + 0.06 * fog(x * 3 + ridge, row / WIDTH * 5));
      const colour = mix(dark, mistColour(near, x), Math.min(1, veil));
      picture.data.set([...colour, 1], (row * WIDTH + column) * 4);
    }
  }
  return picture;
}

/** A skyline raised by a row of conifers: narrow, with ragged sides, thick in places. */
function spruces(ground: Float64Array, size: number, random: Random): Float64Array {
  const tops = Float64Array.from(ground);
  const groves = createNoise(Math.floor(random() * 1e6));
  for (let x = -0.02; x < 1.02; x += size * between(random, 0.03, 0.22)) {
    const grove = 0.55 + 0.6 * groves(x * 5, 0.5);
    const height = size * Math.max(0.2, grove) * between(random, 0.55, 1.25);
    const half = height * between(random, 0.13, 0.2);
    const from = Math.max(0, Math.floor((x - half) * WIDTH));
    const to = Math.min(WIDTH - 1, Math.ceil((x + half) * WIDTH));
    for (let column = from; column <= to; column++) {
      const side = Math.abs(column / WIDTH - x) / half;
      const top = ground[column]! + 0.004 - height * (1 - side) * between(random, 0.8, 1.05);
      tops[column] = Math.min(tops[column]!, top);
    }
  }
  return tops;
}

/** A bank of mist that drifts in front of a ridge. */
function mist(near: number, fog: Noise): Picture {
  const level = lerp(0.6, 1.2, near);
  return paintVeil((x, y) => {
    const bank = smoothstep(-0.25, 0.65, fog(x * 1.8 + near * 9, y * 4.2 - near * 5));
    const around = Math.exp(-(((y - level) / 0.16) ** 2));
    return { colour: mistColour(near, x), cover: 0.5 * bank * around * (1 - 0.5 * near) };
  });
}

function paintVeil(at: (x: number, y: number) => { colour: Rgb; cover: number }): Picture {
  const picture = createPicture(WIDTH, HEIGHT);
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const { colour, cover } = at(column / WIDTH, row / WIDTH);
      picture.data.set([...scale(colour, cover), cover], (row * WIDTH + column) * 4);
    }
  }
  return picture;
}
