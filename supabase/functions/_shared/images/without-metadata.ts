import { Buffer } from "node:buffer";
import type { ImageFormat } from "./header.ts";
import { jpegSegments, pngChunks, webpChunks } from "./inspect.ts";

/**
 * The picture alone: no Exif, XMP, IPTC, comments, texts, thumbnails or maker's notes, and nothing
 * behind its end, such as a phone's film. Its pixels stay encoded as they are, and so does what they
 * need to look right: the colour profile, and of Exif the orientation.
 * @param bytes An image that `inspectImage` has let pass.
 */
export function withoutMetadata(bytes: Uint8Array, format: ImageFormat): Uint8Array {
  return Buffer.concat(WRITERS[format](bytes));
}

const WRITERS: Record<ImageFormat, (bytes: Uint8Array) => Uint8Array[]> = {
  jpeg: jpegParts,
  png: pngParts,
  webp: webpParts,
};

const SOI = 0xd8;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
const EXIF = "Exif\0\0";
/** Of JFIF's segment, without the thumbnail that may follow. */
const JFIF_LENGTH = 14;

function jpegParts(bytes: Uint8Array): Uint8Array[] {
  let orientation = UPRIGHT;
  const opening: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let isScanning = false;
  for (const { marker, before, whole, content } of jpegSegments(bytes)) {
    if (isScanning) rest.push(before);
    isScanning ||= marker === SOS;
    if (marker === SOI) continue;
    if (marker === APP0 && startsWith(content, "JFIF\0") && content.length >= JFIF_LENGTH) {
      const header = Buffer.from(content.subarray(0, JFIF_LENGTH));
      header.fill(0, JFIF_LENGTH - 2);
      opening.push(jpegSegment(APP0, header));
    } else if (marker === APP1 && startsWith(content, EXIF)) {
      orientation = readOrientation(content.subarray(EXIF.length));
    } else if (isPicture(marker, content)) {
      rest.push(whole);
    }
  }
  if (orientation !== UPRIGHT) {
    opening.push(jpegSegment(APP1, Buffer.concat([Buffer.from(EXIF), writeExif(orientation)])));
  }
  return [Uint8Array.of(0xff, SOI), ...opening, ...rest];
}

/** Adobe's segment says how the colours are meant; without it some pictures are negatives. */
function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === APP2) return startsWith(content, "ICC_PROFILE\0");
  if (marker === APP14) return startsWith(content, "Adobe");
  return marker !== COM && (marker < APP0 || marker > APP15);
}

function jpegSegment(marker: number, content: Uint8Array): Uint8Array {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const PNG_SIGNATURE_LENGTH = 8;
const PNG_PICTURE = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
const PNG_COLOURS = ["gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT"];

function pngParts(bytes: Uint8Array): Uint8Array[] {
  const parts = [bytes.subarray(0, PNG_SIGNATURE_LENGTH)];
  for (const { type, whole, content } of pngChunks(bytes)) {
    if (type === "eXIf") {
      const orientation = readOrientation(content);
      if (orientation !== UPRIGHT) parts.push(pngChunk("eXIf", writeExif(orientation)));
    } else if ([...PNG_PICTURE, ...PNG_COLOURS].includes(type)) {
      parts.push(whole);
    }
  }
  return parts;
}

function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** The checksum of PNG, Annex D, for the few bytes of an orientation. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const WEBP_PICTURE = ["ICCP", "ALPH", "VP8 ", "VP8L"];
/** Flags of VP8X: whether chunks EXIF and XMP follow. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

function webpParts(bytes: Uint8Array): Uint8Array[] {
  const chunks = [...webpChunks(bytes)];
  const exif = chunks.find(({ type }) => type === "EXIF")?.content;
  const orientation = exif ? readOrientation(exif) : UPRIGHT;
  const isTurned = orientation !== UPRIGHT;
  const parts = chunks.flatMap(({ type, whole, content }) => {
    if (WEBP_PICTURE.includes(type)) return [whole];
    if (type !== "VP8X") return [];
    const extended = Buffer.from(content);
    extended[0] = (extended[0] ?? 0) & ~(HAS_EXIF | HAS_XMP) | (isTurned ? HAS_EXIF : 0);
    return [webpChunk("VP8X", extended)];
  });
  if (isTurned) parts.push(webpChunk("EXIF", writeExif(orientation)));
  return [webpChunk("RIFF", Buffer.concat([Buffer.from("WEBP"), ...parts]))];
}

function webpChunk(type: string, content: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(type), length, content, Buffer.alloc(content.length % 2)]);
}

/** Exif's orientation of a picture that is stored as it is seen; 2 to 8 turn or mirror it. */
const UPRIGHT = 1;
const ORIENTATION = 0x0112;
const SHORT = 3;

/**
 * Exif 3.0, 4.6.2: a TIFF whose first directory may hold the orientation. Whatever is no such thing
 * counts as upright, as viewers take it.
 */
function readOrientation(exif: Uint8Array): number {
  // Some encoders keep JPEG's prefix in a WebP.
  const tiff = Buffer.from(startsWith(exif, EXIF) ? exif.subarray(EXIF.length) : exif);
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
function writeExif(orientation: number): Buffer {
  const exif = Buffer.from(
    "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0",
    "latin1",
  );
  exif.writeUInt16BE(orientation, 18);
  return exif;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, text.length))
    .toString("latin1") === text;
}
