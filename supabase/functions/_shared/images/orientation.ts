import { Buffer } from "node:buffer";
import type { ImageFormat } from "./header.ts";
import { jpegSegments, pngChunks, webpChunks } from "./inspect.ts";
import { startsWith } from "./pieces.ts";

/** Exif's orientation of a picture that is stored as it is seen; 2 to 8 turn or mirror it. */
export const UPRIGHT = 1;

const ORIENTATION = 0x0112;
const SHORT = 3;
/** From here on rows of the stored picture are columns of what is seen. */
const FIRST_ON_ITS_SIDE = 5;
const APP1 = 0xe1;

/** What stands before the Exif of a JPEG. */
export const EXIF_PREFIX = "Exif\0\0";

/**
 * The orientation that a picture's Exif gives, 1 to 8. Whatever gives none counts as upright, as
 * viewers take it.
 * @param bytes An image that `inspectImage` has let pass.
 */
export function readOrientation(bytes: Uint8Array, format: ImageFormat): number {
  const exif = EXIF_OF[format](bytes);
  return exif ? orientationInExif(exif) : UPRIGHT;
}

const EXIF_OF: Record<ImageFormat, (bytes: Uint8Array) => Uint8Array | undefined> = {
  jpeg: (bytes) => {
    for (const { marker, content } of jpegSegments(bytes)) {
      if (marker === APP1 && startsWith(content, EXIF_PREFIX)) return content;
    }
    return undefined;
  },
  png: (bytes) => contentOf("eXIf", pngChunks(bytes)),
  webp: (bytes) => contentOf("EXIF", webpChunks(bytes)),
};

function contentOf(
  type: string,
  chunks: Iterable<{ type: string; content: Uint8Array }>,
): Uint8Array | undefined {
  for (const chunk of chunks) if (chunk.type === type) return chunk.content;
  return undefined;
}

/** Exif 3.0, 4.6.2: a TIFF whose first directory may hold the orientation. */
function orientationInExif(exif: Uint8Array): number {
  // Some encoders keep JPEG's prefix in a WebP.
  const tiff = Buffer.from(
    startsWith(exif, EXIF_PREFIX) ? exif.subarray(EXIF_PREFIX.length) : exif,
  );
  const isLittle = startsWith(tiff, "II");
  if (tiff.length < 8 || !isLittle && !startsWith(tiff, "MM")) return UPRIGHT;
  const short = (at: number) => isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return UPRIGHT;
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) break;
    if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A TIFF that holds the orientation alone. */
export function writeExif(orientation: number): Buffer {
  const exif = Buffer.from(
    "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0",
    "latin1",
  );
  exif.writeUInt16BE(orientation, 18);
  return exif;
}

/**
 * Turns or mirrors a picture from how it is stored to how it is seen. Gives the picture itself when
 * it is upright.
 * @param orientation Exif's, 1 to 8.
 */
export function turnUpright(image: ImageData, orientation: number): ImageData {
  if (orientation === UPRIGHT) return image;
  const { width, height } = image;
  const isOnItsSide = orientation >= FIRST_ON_ITS_SIDE;
  const turned = isOnItsSide ? new ImageData(height, width) : new ImageData(width, height);
  const source = pixelsOf(image);
  const target = pixelsOf(turned);
  // Where the first stored pixel is seen, and how far the next of its row and of its column are.
  const { fromRight, fromBottom } = CORNERS[orientation] ?? CORNERS[UPRIGHT]!;
  const toRight = fromRight ? -1 : 1;
  const toBottom = fromBottom ? -turned.width : turned.width;
  const [alongRow, alongColumn] = isOnItsSide ? [toBottom, toRight] : [toRight, toBottom];
  const first = (fromRight ? turned.width - 1 : 0) +
    (fromBottom ? (turned.height - 1) * turned.width : 0);
  for (let y = 0, from = 0; y < height; y++) {
    let to = first + y * alongColumn;
    for (let x = 0; x < width; x++, from++, to += alongRow) target[to] = source[from]!;
  }
  return turned;
}

/** Exif 3.0, 4.6.5.1.6: at which corner of what is seen the stored picture begins. */
const CORNERS: Record<number, { fromRight: boolean; fromBottom: boolean }> = {
  1: { fromRight: false, fromBottom: false },
  2: { fromRight: true, fromBottom: false },
  3: { fromRight: true, fromBottom: true },
  4: { fromRight: false, fromBottom: true },
  5: { fromRight: false, fromBottom: false },
  6: { fromRight: true, fromBottom: false },
  7: { fromRight: true, fromBottom: true },
  8: { fromRight: false, fromBottom: true },
};

/** The same memory, a number a pixel. */
function pixelsOf({ data }: ImageData): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}
