import { createRandom } from "./random.ts";

/** A smooth field over the plane; features are about one unit wide. */
export type Noise = (x: number, y: number) => number;

const GRADIENTS = 64;

/** Gradient noise in [-1, 1] (Perlin, "Improving Noise", SIGGRAPH 2002), without its axis bias. */
export function createNoise(seed: number): Noise {
  const random = createRandom(seed);
  const permutation = shuffled(256, random);
  const gradientX = new Float64Array(GRADIENTS);
  const gradientY = new Float64Array(GRADIENTS);
  for (let index = 0; index < GRADIENTS; index++) {
    const angle = 2 * Math.PI * (index + random()) / GRADIENTS;
    gradientX[index] = Math.cos(angle);
    gradientY[index] = Math.sin(angle);
  }

  function corner(cellX: number, cellY: number, x: number, y: number): number {
    const hash = permutation[((permutation[cellX & 255] ?? 0) + cellY) & 255] ?? 0;
    const gradient = hash & (GRADIENTS - 1);
    return (gradientX[gradient] ?? 0) * x + (gradientY[gradient] ?? 0) * y;
  }

  return (x, y) => {
    const cellX = Math.floor(x);
    const cellY = Math.floor(y);
    const u = x - cellX;
    const v = y - cellY;
    const blendX = fade(u);
    const blendY = fade(v);
    const top = lerp(corner(cellX, cellY, u, v), corner(cellX + 1, cellY, u - 1, v), blendX);
    const bottom = lerp(
      corner(cellX, cellY + 1, u, v - 1),
      corner(cellX + 1, cellY + 1, u - 1, v - 1),
      blendX,
    );
    return lerp(top, bottom, blendY) * Math.SQRT2;
  };
}

/** Sums octaves of a noise, each finer and weaker than the last; stays in [-1, 1]. */
export function fractal(noise: Noise, octaves: number, gain = 0.5, lacunarity = 2.03): Noise {
  return (x, y) => {
    let sum = 0;
    let weight = 1;
    let total = 0;
    let frequency = 1;
    for (let octave = 0; octave < octaves; octave++) {
      const offset = 17.3 * octave;
      sum += weight * noise(x * frequency + offset, y * frequency - offset);
      total += weight;
      weight *= gain;
      frequency *= lacunarity;
    }
    return sum / total;
  };
}

/** Bends a noise by itself (Inigo Quilez, "Domain warping"): swirls in place of even blobs. */
export function warped(noise: Noise, strength: number): Noise {
  return (x, y) => {
    const dx = noise(x + 5.2, y + 1.3);
    const dy = noise(x - 3.7, y + 9.1);
    return noise(x + strength * dx, y + strength * dy);
  };
}

/** Smooth step from 0 at `low` to 1 at `high`; `low` may be the larger. */
export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

/** Linear interpolation. */
export function lerp(from: number, to: number, amount: number): number {
  return from + (to - from) * amount;
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function shuffled(length: number, random: () => number): Uint8Array {
  const values = Uint8Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const value = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = value;
  }
  return values;
}
