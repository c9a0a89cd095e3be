import { loadCodecs } from "./codecs.ts";
import type { ImageFormat } from "./header.ts";
import { inspectImage, UnreadableImageError } from "./inspect.ts";

/** An image in memory. */
export interface DecodedImage {
  /** The format it came in. */
  format: ImageFormat;
  /** RGBA, upright: a JPEG's orientation tag is obeyed. */
  pixels: ImageData;
}

/**
 * Decodes a whole image, if `inspectImage` lets it.
 * @throws {UnreadableImageError} also when it ends too early.
 */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage> {
  const { format } = inspectImage(bytes);
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
