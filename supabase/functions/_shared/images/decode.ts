import { loadCodecs } from "./codecs.ts";
import { type ImageFormat, isFrame } from "./header.ts";
import { inspectImage, jpegSegments, UnreadableImageError } from "./inspect.ts";
import { readOrientation, turnUpright } from "./orientation.ts";
import { withoutMetadata } from "./without-metadata.ts";

/** An image in memory. */
export interface DecodedImage {
  /** The format it came in. */
  format: ImageFormat;
  /** RGBA, upright: the orientation that its Exif gives is obeyed, in every format. */
  pixels: ImageData;
}

/**
 * Decodes a whole image, if `inspectImage` lets it. The decoders see the picture alone, nothing that
 * surrounds it.
 * @throws {UnreadableImageError} also when it ends too early.
 */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage> {
  const { format } = inspectImage(bytes);
  // What fails here is ours, not the picture's.
  await loadCodecs();
  try {
    const pixels = await DECODERS[format](withoutMetadata(bytes, format));
    return { format, pixels: turnUpright(pixels, readOrientation(bytes, format)) };
  } catch (cause) {
    if (cause instanceof UnreadableImageError) throw cause;
    throw new UnreadableImageError(`undecodable ${format}`, { cause });
  }
}

const DECODERS: Record<ImageFormat, (picture: Uint8Array) => Promise<ImageData>> = {
  jpeg: decodeJpeg,
  png: async (picture) => await (await loadCodecs()).decodePng(picture),
  webp: async (picture) => await (await loadCodecs()).decodeWebp(picture),
};

async function decodeJpeg(picture: Uint8Array): Promise<ImageData> {
  const { decodeJpeg, decodeFourColours } = await loadCodecs();
  const { components, isProgressive } = readFrame(picture);
  const decode = components === 4 ? decodeFourColours : decodeJpeg;
  const { pixels, warnings } = await decode(picture);
  if (warnings.length > 0) {
    const isShort = isProgressive && warnings.some((warning) => MISSING.test(warning));
    if (isShort || rowsMissing(pixels) > pixels.height * MISSING_AT_MOST) {
      throw new UnreadableImageError(`a JPEG cut off: ${warnings.join("; ")}`);
    }
  }
  return pixels;
}

/** libjpeg's JWRN_HIT_MARKER: the last scan of a progressive picture ends before its last pixels. */
const MISSING = /premature end of data|TurboJPEG/;

function readFrame(picture: Uint8Array): { components: number; isProgressive: boolean } {
  for (const { marker, content } of jpegSegments(picture)) {
    if (isFrame(marker)) return { components: content[5] ?? 0, isProgressive: marker % 4 === 2 };
  }
  throw new UnreadableImageError("a JPEG without a frame");
}

/** What libjpeg draws for data that is not there: the middle of each colour; of inks as well. */
const [GREY, GREY_OF_INKS] = [128, 64];

/** Of the height: the last line of blocks is often all that was lost with an end. */
const MISSING_AT_MOST = 0.02;

/** How many rows at the bottom were not decoded, when a decoder warned of anything. */
function rowsMissing({ data, width, height }: ImageData): number {
  const isGrey = (at: number) =>
    (data[at] === GREY || data[at] === GREY_OF_INKS) &&
    data[at + 1] === data[at] && data[at + 2] === data[at];
  const isMissing = (row: number) => {
    for (let at = row * width * 4; at < (row + 1) * width * 4; at += 4) {
      if (!isGrey(at)) return false;
    }
    return true;
  };
  let missing = 0;
  while (missing < height && isMissing(height - 1 - missing)) missing++;
  return missing;
}
