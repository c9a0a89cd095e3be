import sharp from "sharp";
import { cropRegion } from "./crop.ts";
import { digestParts } from "./digest.ts";
import { imageRoles } from "./image-roles.ts";
import type { InputPart } from "./input.ts";
import { readPalette } from "./palette.ts";
import type { Size } from "./sizes.ts";
import { tintPixels } from "./tint.ts";
import { variationFrom } from "./variation.ts";

/** Encodings the image models answer in. */
export type ImageFormat = "png" | "jpeg" | "webp";

/** A picture to make. */
export interface PortraitRequest {
  /** Text and images as the caller sent them, at least one image. */
  readonly parts: readonly InputPart[];
  readonly size: Size;
  readonly format: ImageFormat;
}

/**
 * Paints the person of a request in the colours of its style image.
 *
 * Equal requests give equal bytes; another text or image gives another crop and tint.
 * @throws RangeError when the request has no image.
 */
export async function renderPortrait({ parts, size, format }: PortraitRequest): Promise<
  Uint8Array<ArrayBuffer>
> {
  const { person, style } = imageRoles(parts);
  const variation = variationFrom(await digestParts(parts));
  const photo = sharp(person.bytes)
    .autoOrient()
    .extract(cropRegion(person, size, variation))
    .resize(size.width, size.height, { fit: "fill", kernel: "linear" })
    .flop(variation.mirrored)
    .flatten({ background: "white" })
    .toColourspace("srgb");
  const pixels = await photo.raw().toBuffer();
  const palette = await readPalette(style.bytes);
  tintPixels(pixels, size, palette, variation);
  return await encode(pixels, size, format);
}

async function encode(
  pixels: Uint8Array,
  { width, height }: Size,
  format: ImageFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  // The lowest levels: encoding is most of the time a picture takes, and nobody stores these.
  const encoded = {
    png: () => picture.png({ compressionLevel: 1 }),
    jpeg: () => picture.jpeg({ quality: 90 }),
    webp: () => picture.webp({ quality: 85, effort: 0 }),
  }[format]();
  return new Uint8Array(await encoded.toBuffer());
}
