import type { InputPart } from "./input.ts";
import type { Size } from "./sizes.ts";

/** Encodings the image models answer in. */
export type ImageFormat = "png" | "jpeg" | "webp";

/** A picture to make. */
export interface PortraitRequest {
  /** Text and images as the caller sent them, at least one image. */
  readonly parts: readonly InputPart[];
  readonly size: Size;
  readonly format: ImageFormat;
}

/** A finished picture. */
export interface Portrait {
  readonly image: Uint8Array<ArrayBuffer>;
  /** In English: what of the request was left out, and why. */
  readonly notes: readonly string[];
}

/**
 * Paints the person of a request in its style; null when no image shows a person. Equal requests
 * give equal bytes.
 */
export type Render = (request: PortraitRequest) => Promise<Portrait | null>;
