/** How one picture differs from another made of the same photo. */
export interface Variation {
  /** How much closer than the whole photo, 1 to 1.35. */
  readonly zoom: number;
  /** Where the crop lies in the room the zoom leaves, 0 (left) to 1 (right). */
  readonly panX: number;
  /** As `panX`, 0 (top) to 0.3, since heads are at the top of a photo. */
  readonly panY: number;
  readonly mirrored: boolean;
  /** Share of the style's colours where they are strongest, 0.3 to 0.65. */
  readonly tint: number;
  /** Direction in which the tint grows, in radians. */
  readonly angle: number;
}

/**
 * Derives a variation from the SHA-256 of a request, so that equal requests look equal.
 *
 * @param seed at least 24 bytes.
 */
export function variationFrom(seed: Uint8Array): Variation {
  const view = new DataView(seed.buffer, seed.byteOffset, seed.byteLength);
  const fraction = (index: number): number => view.getUint32(index * 4) / 2 ** 32;
  return {
    zoom: 1 + fraction(0) * 0.35,
    panX: fraction(1),
    panY: fraction(2) * 0.3,
    mirrored: fraction(3) < 0.5,
    tint: 0.3 + fraction(4) * 0.35,
    angle: fraction(5) * 2 * Math.PI,
  };
}
