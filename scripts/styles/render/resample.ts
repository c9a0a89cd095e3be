import { createPicture, type Picture } from "./picture.ts";

/**
 * Resizes with a cubic B-spline when enlarging (smooth, never rings around a lamp) and a box when
 * shrinking (keeps the total light).
 */
export function resize(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  return resizeColumns(resizeRows(picture, width), height);
}

function resizeRows(picture: Picture, width: number): Picture {
  const result = createPicture(width, picture.height);
  const taps = tapsOf(picture.width, width);
  for (let row = 0; row < picture.height; row++) {
    for (let column = 0; column < width; column++) {
      const to = (row * width + column) * 4;
      for (const { source, weight } of taps[column]!) {
        const from = (row * picture.width + source) * 4;
        for (let channel = 0; channel < 4; channel++) {
          result.data[to + channel] = result.data[to + channel]! +
            weight * picture.data[from + channel]!;
        }
      }
    }
  }
  return result;
}

function resizeColumns(picture: Picture, height: number): Picture {
  const result = createPicture(picture.width, height);
  const taps = tapsOf(picture.height, height);
  const stride = picture.width * 4;
  for (let row = 0; row < height; row++) {
    for (const { source, weight } of taps[row]!) {
      for (let offset = 0; offset < stride; offset++) {
        result.data[row * stride + offset] = result.data[row * stride + offset]! +
          weight * picture.data[source * stride + offset]!;
      }
    }
  }
  return result;
}

interface Tap {
  readonly source: number;
  readonly weight: number;
}

/** For each target sample, the source samples it is made of; weights sum to 1. */
function tapsOf(from: number, to: number): Tap[][] {
  const ratio = from / to;
  return Array.from({ length: to }, (_, target) => {
    const weights = new Map<number, number>();
    const gather = (source: number, weight: number) => {
      const clamped = Math.min(from - 1, Math.max(0, source));
      weights.set(clamped, (weights.get(clamped) ?? 0) + weight);
    };
    if (ratio > 1) {
      const end = (target + 1) * ratio;
      for (let at = target * ratio; at < end - 1e-9;) {
        const source = Math.floor(at + 1e-9);
        const next = Math.min(end, source + 1);
        gather(source, (next - at) / ratio);
        at = next;
      }
    } else {
      const centre = (target + 0.5) * ratio - 0.5;
      const first = Math.floor(centre) - 1;
      for (let tap = 0; tap < 4; tap++) gather(first + tap, bSpline(centre - first - tap));
    }
    return [...weights].map(([source, weight]) => ({ source, weight }));
  });
}

function bSpline(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 2 / 3 - d * d + d * d * d / 2;
  return d < 2 ? (2 - d) ** 3 / 6 : 0;
}
