import type { Size } from "@shared/images/geometry.ts";

/** What a portrait is cut for. */
export interface Purpose {
  /** Of the file that is saved. */
  size: Size;
  /** How high the head is, from chin to crown, in shares of the height. */
  head: number;
  /** What is free above it, in shares of the height. */
  above: number;
  /** Dots an inch, where the size on paper matters. */
  dpi?: number;
}

/**
 * What people need portraits for. Sizes are those that the networks ask for; a passport's is 35 × 45
 * mm at 300 dpi with a head of 33 mm, of the 32 to 36 that ICAO allows (Doc 9303, part 3).
 */
export const PURPOSES = {
  linkedin: { size: { width: 800, height: 800 }, head: 0.5, above: 0.16 },
  cv: { size: { width: 900, height: 1200 }, head: 0.42, above: 0.14 },
  passport: { size: { width: 413, height: 531 }, head: 33 / 45, above: 0.1, dpi: 300 },
  story: { size: { width: 1080, height: 1920 }, head: 0.28, above: 0.22 },
  banner: { size: { width: 1584, height: 396 }, head: 0.66, above: 0.14 },
} as const satisfies Record<string, Purpose>;

export type PurposeName = keyof typeof PURPOSES;

/** What a portrait is saved as: cut for a purpose, or whole. */
export type Shape = PurposeName | "whole";

export const SHAPES: readonly Shape[] = ["whole", "linkedin", "cv", "passport", "story", "banner"];
