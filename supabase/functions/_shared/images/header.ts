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
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpegHeader(bytes);
  const header = imageDimensionsFromData(bytes);
  if (!header || !isImageFormat(header.type)) return null;
  return { format: header.type, width: header.width, height: header.height };
}

function isImageFormat(type: string): type is ImageFormat {
  return Object.hasOwn(IMAGE_TYPES, type);
}

const SOS = 0xda;

/** To the first frame, as decoders go: past fill bytes, markers without a segment, and crumbs. */
function readJpegHeader(bytes: Uint8Array): ImageHeader | null {
  const short = (at: number) => (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
  let at = 2;
  while (at + 9 <= bytes.length) {
    const marker = bytes[at] === 0xff ? bytes[at + 1]! : 0xff;
    if (marker === SOS) return null;
    if (isFrame(marker)) return { format: "jpeg", height: short(at + 5), width: short(at + 7) };
    if (marker === 0x00 || marker === 0xff) at++;
    else at += isBare(marker) ? 2 : 2 + short(at + 2);
  }
  return null;
}

/** SOF0 to SOF15, among which DHT, JPG and DAC have their numbers (ITU T.81, B.1.1.3). */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** TEM, RST0 to RST7, SOI and EOI have no segment. */
export function isBare(marker: number): boolean {
  return marker === 0x01 || marker >= 0xd0 && marker <= 0xd9;
}
