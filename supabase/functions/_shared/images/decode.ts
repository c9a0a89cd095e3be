import { Buffer } from "node:buffer";
import { loadCodecs } from "./codecs.ts";
import { type ImageFormat, type ImageHeader, readImageHeader } from "./header.ts";

/** Larger files are refused. Our buckets hold at most 10 MB an object. */
export const MAX_BYTES = 12 * 1024 * 1024;

/**
 * Larger images are refused before decoding: a function has 256 MB, and decoding 12 megapixels
 * takes about 150 MB (measured), 40 megapixels more than 500 MB.
 */
export const MAX_PIXELS = 16_000_000;

/** The bytes are no image that we can or will decode; the message says why. */
export class UnreadableImageError extends Error {
  override readonly name = "UnreadableImageError";
}

/** An image in memory. */
export interface DecodedImage {
  /** The format it came in. */
  format: ImageFormat;
  /** RGBA, upright: a JPEG's orientation tag is obeyed. */
  pixels: ImageData;
}

/** Checks format and size from the header alone; throws {@link UnreadableImageError}. */
export function checkImage(bytes: Uint8Array): ImageHeader {
  const header = readImageHeader(bytes);
  if (!header) throw new UnreadableImageError("not a PNG, JPEG or WebP image");
  if (bytes.length > MAX_BYTES) throw new UnreadableImageError(`${bytes.length} bytes`);
  const pixels = header.width * header.height;
  if (pixels === 0 || pixels > MAX_PIXELS) throw new UnreadableImageError(`${pixels} pixels`);
  return header;
}

/** Decodes a whole image; throws {@link UnreadableImageError}, also when it ends too early. */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage> {
  const { format } = checkImage(bytes);
  if (format === "jpeg" && endsTooEarly(bytes)) throw new UnreadableImageError("truncated JPEG");
  const { decodeJpeg, decodePng, decodeWebp } = await loadCodecs();
  const decoders: Record<ImageFormat, (buffer: ArrayBuffer) => Promise<ImageData>> = {
    png: decodePng,
    webp: decodeWebp,
    jpeg: (buffer) => decodeJpeg(buffer, { preserveOrientation: true }),
  };
  try {
    return { format, pixels: await decoders[format](new Uint8Array(bytes).buffer) };
  } catch (cause) {
    throw new UnreadableImageError(`undecodable ${format}`, { cause });
  }
}

/**
 * Whether a JPEG's last scan (SOS, FF DA) lacks its end (EOI, FF D9). The decoder would fill the
 * rest with grey. Scan data cannot contain these bytes: an FF in it is followed by 00.
 */
function endsTooEarly(jpeg: Uint8Array): boolean {
  const buffer = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const lastScan = buffer.lastIndexOf(Buffer.from([0xff, 0xda]));
  return buffer.indexOf(Buffer.from([0xff, 0xd9]), Math.max(lastScan, 0)) === -1;
}
