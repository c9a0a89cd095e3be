import sharp from "sharp";
import { fromBytes, type Picture } from "./picture.ts";

/** Longest side at which photos are worked on: more than a portrait at 1K can show. */
const MAX_SIDE = 1400;

/** Decodes an image upright, on white where it is transparent, shrunk to what portraits need. */
export async function decodePicture(
  bytes: Uint8Array,
  maxSide: number = MAX_SIDE,
): Promise<Picture> {
  const { data, info: { width, height } } = await sharp(bytes)
    .autoOrient()
    .resize(maxSide, maxSide, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return fromBytes(data, { width, height });
}
