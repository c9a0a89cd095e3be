/** Red, green and blue in linear light, sRGB primaries; 1 is diffuse white, lamps go above. */
export type Rgb = readonly [number, number, number];

/** Decodes one sRGB channel, 0–1 (IEC 61966-2-1). */
export function srgbToLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Encodes one linear channel, 0–1, as sRGB (IEC 61966-2-1). */
export function linearToSrgb(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** Linear light of a CSS colour such as `#8a6f4d`. */
export function hex(colour: `#${string}`): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [
    srgbToLinear((value >> 16) / 255),
    srgbToLinear(((value >> 8) & 255) / 255),
    srgbToLinear((value & 255) / 255),
  ];
}

/** Multiplies a colour by a number. */
export function scale(colour: Rgb, factor: number): Rgb {
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

/** Filters one colour through another. */
export function multiply(first: Rgb, second: Rgb): Rgb {
  return [first[0] * second[0], first[1] * second[1], first[2] * second[2]];
}

/** Linear mix: `from` at 0, `to` at 1. */
export function mix(from: Rgb, to: Rgb, amount: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ];
}

/** Relative luminance (ITU-R BT.709). */
export function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Colour of a black body of 1700–25000 K with luminance 1, seen by a camera balanced for 6500 K
 * (chromaticity: Kim et al., US patent 7024034, as quoted by Wikipedia, "Planckian locus").
 */
export function kelvin(temperature: number): Rgb {
  const t = 1000 / temperature;
  const x = temperature < 4000
    ? ((-0.2661239 * t - 0.234358) * t + 0.8776956) * t + 0.17991
    : ((-3.0258469 * t + 2.1070379) * t + 0.2226347) * t + 0.24039;
  const y = chromaticityY(temperature, x);
  const bigX = x / y;
  const bigZ = (1 - x - y) / y;
  return [
    Math.max(0, 3.2404542 * bigX - 1.5371385 - 0.4985314 * bigZ),
    Math.max(0, -0.969266 * bigX + 1.8760108 + 0.041556 * bigZ),
    Math.max(0, 0.0556434 * bigX - 0.2040259 + 1.0572252 * bigZ),
  ];
}

function chromaticityY(temperature: number, x: number): number {
  if (temperature < 2222) return ((-1.1063814 * x - 1.3481102) * x + 2.18555832) * x - 0.20219683;
  if (temperature < 4000) return ((-0.9549476 * x - 1.37418593) * x + 2.09137015) * x - 0.16748867;
  return ((3.081758 * x - 5.8733867) * x + 3.75112997) * x - 0.37001483;
}
