import { imageDimensionsFromData } from "image-dimensions";

/** The image formats that Gemini and our buckets take. */
export type ImageFormat = "png" | "jpeg" | "webp";

/** What the first bytes of an image say, before anything is decoded. */
export interface ImageHeader {
  format: ImageFormat;
  /** Pixels as stored: a JPEG's orientation tag may swap width and height. */
  width: number;
  height: number;
}

/** How each format is named in paths and in HTTP. */
export const IMAGE_TYPES: Record<ImageFormat, { extension: string; contentType: string }> = {
  png: { extension: "png", contentType: "image/png" },
  jpeg: { extension: "jpg", contentType: "image/jpeg" },
  webp: { extension: "webp", contentType: "image/webp" },
};

/**
 * The format by magic bytes, with the dimensions; null for anything but PNG, JPEG and WebP.
 * Neither a file's name nor its declared type is believed.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const header = imageDimensionsFromData(bytes);
  if (!header || !isImageFormat(header.type)) return null;
  return { format: header.type, width: header.width, height: header.height };
}

function isImageFormat(type: string): type is ImageFormat {
  return Object.hasOwn(IMAGE_TYPES, type);
}
