import type { Sitter } from "./analyse.ts";
import { decodePicture } from "./decode.ts";
import { refineMatte } from "./matte.ts";
import { toBytes } from "./picture.ts";
import { enlargePlane } from "./resize.ts";
import type { Size } from "../sizes.ts";

/** A person cut out of a photo, kept small. */
export interface Cutout extends Size {
  /** Red, green and blue of the person, also beyond the edge, free of the old background. */
  readonly colours: Uint8Array<ArrayBuffer>;
  /** How much each pixel is the person. */
  readonly alpha: Uint8Array<ArrayBuffer>;
}

/** Cuts the person out of the photo that was analysed. */
export async function cutOut(bytes: Uint8Array, sitter: Sitter): Promise<Cutout> {
  const picture = await decodePicture(bytes);
  const mask = enlargePlane(sitter.mask, picture);
  const { colours, alpha } = refineMatte(picture, mask, sitter.faceHeight);
  const { width, height } = picture;
  return { width, height, colours: toBytes(colours), alpha: toBytes(alpha) };
}
