import type { Grade } from "./render/film.ts";
import type { Picture } from "./render/picture.ts";

export const CATEGORIES = [
  "studio",
  "business",
  "outdoors",
  "city",
  "cinematic",
  "seasonal",
  "artistic",
] as const;

export type Category = typeof CATEGORIES[number];

/** The main light of a style, so that a renderer can light a sitter like the backdrop. */
export interface Light {
  /** Degrees around the sitter: 0 from the camera, 90 from the picture's right, -90 left, 180 behind. */
  readonly azimuth: number;
  /** Degrees above eye level. */
  readonly elevation: number;
  /** Colour temperature in kelvin. */
  readonly warmth: number;
  /** 0 when shadows are filled, 1 when they are black. */
  readonly contrast: number;
  /** Whether the picture as a whole is dark, even or bright. */
  readonly key: "low" | "middle" | "high";
}

/** Draws a style's reference image in linear light, and says how to print it. */
export interface Backdrop {
  readonly grade: Grade;
  readonly render: () => Picture;
}

/** A look the user can pick. */
export interface Style {
  /** Slug; also the name of the reference image. */
  readonly id: string;
  readonly name: string;
  readonly nameEs: string;
  readonly category: Category;
  /** What Gemini is asked for: lens, light, place, wardrobe and mood; the person stays as they are. */
  readonly prompt: string;
  readonly light: Light;
  readonly backdrop: Backdrop;
}
