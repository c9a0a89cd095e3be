import type { Rgb } from "../colour.ts";
import type { Vector } from "./vector.ts";

/** Reflectance at a point, from where on the patch it lies (0–1 both ways) and where in space. */
export type Texture = (s: number, t: number, point: Vector) => Rgb;

/** What a surface does with light. */
export interface Material {
  /** Diffuse reflectance; a patch's own tint multiplies it. */
  readonly albedo: Rgb | Texture;
  /** Radiance the surface gives off. */
  readonly emission?: Rgb | Texture;
  /** Share of the light mirrored straight on, growing to 1 at grazing angles, and its blur. */
  readonly gloss?: { readonly share: number; readonly roughness: number };
  /** Share of the diffuse light that passes through, as through a leaf. */
  readonly translucency?: number;
}

/** Outline of a patch inside its parallelogram. */
export type Outline = "full" | "ellipse" | "leaf" | "triangle";

/** A flat piece of surface: the parallelogram `origin + s·u + t·v`, cut to an outline. */
export interface Patch {
  readonly origin: Vector;
  readonly u: Vector;
  readonly v: Vector;
  readonly material: Material;
  readonly tint?: Rgb;
  readonly outline?: Outline;
}

/** Directional light with the size of a soft disc in the sky. */
export interface Sun {
  /** Towards the sun. */
  readonly direction: Vector;
  /** Irradiance on a surface that faces it, over π. */
  readonly colour: Rgb;
  /** Angular radius in radians; the real sun's is 0.0047. Wider gives softer shadows. */
  readonly radius: number;
}

/** Everything a ray can meet. */
export interface Scene {
  readonly patches: readonly Patch[];
  /** Radiance from beyond the scene. */
  readonly sky: (direction: Vector) => Rgb;
  readonly sun?: Sun;
  /** Emissive patches that are aimed at on purpose; the rest are met by chance. */
  readonly lamps?: readonly Patch[];
}

/** Haze over surfaces (the sky has its own): share of the light lost per metre, and its colour. */
export interface Air {
  readonly density: number;
  readonly colour: Rgb;
}
