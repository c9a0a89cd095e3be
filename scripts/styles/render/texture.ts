import { createNoise, fractal, type Noise } from "./noise.ts";

/**
 * Shading of a rough surface lit from one side: the slope of a height field towards the light.
 * Answers about 1 ± `depth`.
 */
function relief(height: Noise, lightAngle: number, depth: number, step: number): Noise {
  const dx = Math.cos(lightAngle) * step;
  const dy = Math.sin(lightAngle) * step;
  return (x, y) => 1 + depth * (height(x + dx, y + dy) - height(x - dx, y - dy));
}

/** Trowelled plaster: broad waves under fine grit, about 1 ± 0.15. */
export function plaster(seed: number, lightAngle: number): Noise {
  const waves = fractal(createNoise(seed), 5, 0.55);
  const grit = fractal(createNoise(seed + 1), 3, 0.6);
  const broad = relief((x, y) => waves(x * 5, y * 4), lightAngle, 0.55, 0.004);
  const fine = relief((x, y) => grit(x * 90, y * 90), lightAngle, 0.06, 0.001);
  return (x, y) => broad(x, y) * fine(x, y);
}

/** Seamless paper: faint fibres and a slow waviness where it hangs from the roll. */
export function paper(seed: number): Noise {
  const wave = fractal(createNoise(seed), 2);
  const fibre = fractal(createNoise(seed + 1), 2);
  return (x, y) => 1 + 0.02 * wave(x * 3.2, y * 0.5) + 0.008 * fibre(x * 160, y * 110);
}

/** Woven canvas: threads that swell and thin, with slubs. */
export function canvas(seed: number, threads: number): Noise {
  const slub = createNoise(seed);
  const wander = createNoise(seed + 1);
  return (x, y) => {
    const warp = Math.sin(2 * Math.PI * (x * threads + 0.4 * wander(x * 6, y * 14)));
    const weft = Math.sin(2 * Math.PI * (y * threads + 0.4 * wander(x * 14 + 40, y * 6)));
    const thick = slub(x * threads * 0.09, y * threads * 0.5) +
      slub(x * threads * 0.5 + 70, y * threads * 0.09);
    return 1 + 0.035 * warp + 0.035 * weft + 0.05 * thick;
  };
}
