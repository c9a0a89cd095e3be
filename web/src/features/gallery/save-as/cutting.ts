import type { Shape } from "./purposes.ts";

/** The formats that a portrait is saved in; not every browser writes WebP. */
export const FORMATS = ["jpeg", "png", "webp"] as const;
export type Format = (typeof FORMATS)[number];

/** How a portrait is saved. */
export interface Cutting {
  shape: Shape;
  format: Format;
}

/** What the worker is asked. */
export interface CutQuestion extends Cutting {
  /** The original. */
  blob: Blob;
  /** How it was made, to be kept in the file; empty to say nothing. */
  recipe: string;
}

/** What it answers; without a blob when it could not. */
export interface CutAnswer {
  blob?: Blob;
  /** Whether a face was found to cut around. */
  hasFace?: boolean;
}
