import { sampleWindow } from "./window.ts";
import type { Pixels } from "./pixels.ts";

/** 64 bits, as 16 hexadecimal digits, of which nearly equal pictures share nearly all. */
export type Fingerprint = string;

const SIDE = 32;
const KEPT = 8;

/**
 * What a picture looks like in its coarsest waves: sizes, encodings, grain and light change few of
 * its bits, another crop many.
 *
 * Source: C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010: the
 * signs of the lowest 8 × 8 coefficients of a cosine transform around their median.
 */
export function fingerprint(pixels: Pixels): Fingerprint {
  const { width, height } = pixels;
  const whole = { centre: { x: width / 2, y: height / 2 }, width, height, angle: 0 };
  const rgb = sampleWindow(pixels, whole, SIDE);
  const luma = (at: number) => 0.299 * rgb[at]! + 0.587 * rgb[at + 1]! + 0.114 * rgb[at + 2]!;
  const waves: number[] = [];
  for (let v = 0; v < KEPT; v++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) {
        for (let x = 0; x < SIDE; x++) {
          sum += luma((y * SIDE + x) * 3) * wave(u, x) * wave(v, y);
        }
      }
      waves.push(sum);
    }
  }
  // The first is the brightness of all.
  const [, ...rest] = waves;
  const median = rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)]!;
  const bits = waves.map((value) => value > median ? "1" : "0").join("");
  return BigInt(`0b${bits}`).toString(16).padStart(KEPT * KEPT / 4, "0");
}

function wave(frequency: number, at: number): number {
  return Math.cos(Math.PI * frequency * (at + 0.5) / SIDE);
}

/** How many of their 64 bits two fingerprints differ in. */
export function bitsApart(a: Fingerprint, b: Fingerprint): number {
  const differing = (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2);
  return differing.replaceAll("0", "").length;
}
