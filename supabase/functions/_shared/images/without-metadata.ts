import type { ImageFormat } from "./header.ts";
import { frameChunks, jpegSegments, pngChunks, webpChunks } from "./inspect.ts";
import { EXIF_PREFIX, readOrientation, UPRIGHT, writeExif } from "./orientation.ts";
import {
  joined,
  jpegSegment,
  latin1,
  pngChunk,
  startsWith,
  webpChunk,
  webpFile,
} from "./pieces.ts";

/**
 * The picture alone: no Exif, XMP, IPTC, comments, texts, thumbnails or maker's notes, and nothing
 * behind its end, such as a phone's film. Its pixels stay encoded as they are, and so does what they
 * need to look right: the colour profile, and of Exif the orientation.
 * @param bytes An image that `inspectImage` has let pass.
 */
export function withoutMetadata(bytes: Uint8Array, format: ImageFormat): Uint8Array {
  return WRITERS[format](bytes);
}

const WRITERS: Record<ImageFormat, (bytes: Uint8Array) => Uint8Array> = {
  jpeg: writeJpeg,
  png: writePng,
  webp: writeWebp,
};

const SOI = 0xd8;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
/** Of JFIF's segment, without the thumbnail that may follow. */
const JFIF_LENGTH = 14;

function writeJpeg(bytes: Uint8Array): Uint8Array {
  const orientation = readOrientation(bytes, "jpeg");
  const opening: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let isScanning = false;
  for (const { marker, before, whole, content } of jpegSegments(bytes)) {
    if (isScanning) rest.push(before);
    isScanning ||= marker === SOS;
    if (marker === SOI) continue;
    if (marker === APP0 && startsWith(content, "JFIF\0") && content.length >= JFIF_LENGTH) {
      const header = content.slice(0, JFIF_LENGTH);
      header.fill(0, JFIF_LENGTH - 2);
      opening.push(jpegSegment(APP0, header));
    } else if (isPicture(marker, content)) {
      rest.push(whole);
    }
  }
  if (orientation !== UPRIGHT) {
    opening.push(jpegSegment(APP1, joined([latin1(EXIF_PREFIX), writeExif(orientation)])));
  }
  return joined([Uint8Array.of(0xff, SOI), ...opening, ...rest]);
}

/** Adobe's segment says how the colours are meant; without it some pictures are negatives. */
function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === APP2) return startsWith(content, "ICC_PROFILE\0");
  if (marker === APP14) return startsWith(content, "Adobe");
  return marker !== COM && (marker < APP0 || marker > APP15);
}

const PNG_SIGNATURE_LENGTH = 8;
const PNG_PICTURE = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
const PNG_COLOURS = ["gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT"];

function writePng(bytes: Uint8Array): Uint8Array {
  const orientation = readOrientation(bytes, "png");
  const parts = [bytes.subarray(0, PNG_SIGNATURE_LENGTH)];
  for (const { type, whole } of pngChunks(bytes)) {
    if (type === "eXIf") {
      if (orientation !== UPRIGHT) parts.push(pngChunk("eXIf", writeExif(orientation)));
    } else if ([...PNG_PICTURE, ...PNG_COLOURS].includes(type)) {
      parts.push(whole);
    }
  }
  return joined(parts);
}

const WEBP_PICTURE = ["ICCP", "ALPH", "VP8 ", "VP8L"];
/** Flags of VP8X: whether chunks EXIF and XMP follow, and frames of a film. */
const [HAS_EXIF, HAS_XMP, IS_FILM] = [0x08, 0x04, 0x02];

/** Of a film the first picture is left. */
function writeWebp(bytes: Uint8Array): Uint8Array {
  const chunks = [...webpChunks(bytes)];
  const orientation = readOrientation(bytes, "webp");
  const isTurned = orientation !== UPRIGHT;
  const frame = chunks.find(({ type }) => type === "ANMF");
  const parts = chunks.flatMap(({ type, whole, content }) => {
    if (WEBP_PICTURE.includes(type)) return [whole];
    if (type !== "VP8X") return [];
    const extended = content.slice();
    extended[0] = (extended[0] ?? 0) & ~(HAS_EXIF | HAS_XMP | IS_FILM) | (isTurned ? HAS_EXIF : 0);
    return [webpChunk("VP8X", extended)];
  });
  if (frame) {
    const picture = [...frameChunks(frame.content)];
    parts.push(
      ...picture.filter(({ type }) => WEBP_PICTURE.includes(type)).map(({ whole }) => whole),
    );
  }
  if (isTurned) parts.push(webpChunk("EXIF", writeExif(orientation)));
  return webpFile(parts);
}
