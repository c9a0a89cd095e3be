/** What each pixel of the traced grid shows, to tell one surface from the next. */
export interface Guide {
  readonly width: number;
  readonly height: number;
  /** Mean distance in metres, one number a pixel; 0 where only sky is seen. */
  readonly distance: Float32Array;
  /** Mean normal, three numbers a pixel. */
  readonly normal: Float32Array;
}

const KERNEL = [1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16] as const;

/**
 * Smooths the noise of sampled light but not the edges between surfaces: an à-trous wavelet whose
 * weights fall with the difference in distance and normal (Dammertz et al., "Edge-Avoiding À-Trous
 * Wavelet Transform for fast Global Illumination Filtering", HPG 2010). `light` has three channels.
 */
export function denoise(light: Float32Array, guide: Guide, passes: number): Float32Array {
  let current = light;
  for (let pass = 0; pass < passes; pass++) current = smooth(current, guide, 2 ** pass);
  return current;
}

function smooth(light: Float32Array, guide: Guide, step: number): Float32Array {
  const { width, height } = guide;
  const result = new Float32Array(light.length);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const pixel = row * width + column;
      let red = 0;
      let green = 0;
      let blue = 0;
      let total = 0;
      for (let tap = 0; tap < 25; tap++) {
        const besideColumn = column + (tap % 5 - 2) * step;
        const besideRow = row + ((tap / 5 | 0) - 2) * step;
        if (besideColumn < 0 || besideColumn >= width || besideRow < 0 || besideRow >= height) {
          continue;
        }
        const beside = besideRow * width + besideColumn;
        const weight = KERNEL[tap % 5]! * KERNEL[tap / 5 | 0]! * alike(guide, pixel, beside, step);
        red += weight * light[beside * 3]!;
        green += weight * light[beside * 3 + 1]!;
        blue += weight * light[beside * 3 + 2]!;
        total += weight;
      }
      result[pixel * 3] = red / total;
      result[pixel * 3 + 1] = green / total;
      result[pixel * 3 + 2] = blue / total;
    }
  }
  return result;
}

/** 1 on the same surface, towards 0 across an edge. */
function alike({ distance, normal }: Guide, a: number, b: number, step: number): number {
  if (a === b) return 1;
  const near = distance[a]!;
  const gap = Math.abs(near - distance[b]!) / (0.02 * step * near + 0.02);
  const cosine = normal[a * 3]! * normal[b * 3]! + normal[a * 3 + 1]! * normal[b * 3 + 1]! +
    normal[a * 3 + 2]! * normal[b * 3 + 2]!;
  const facing = Math.max(0, cosine);
  return Math.exp(-gap) * facing ** 8 + 1e-6;
}
