import { type ImageFormat, type ImageHeader, readImageHeader } from "./header.ts";

/** Larger files are refused. Our buckets hold at most 10 MB an object. */
export const MAX_BYTES = 12 * 1024 * 1024;

/**
 * Larger images are refused before decoding: a function has 256 MB, and decoding 12 megapixels
 * takes about 150 MB (measured), 40 megapixels more than 500 MB.
 */
export const MAX_PIXELS = 16_000_000;

/**
 * Each scan of a progressive JPEG goes over all its pixels again: a valid file of 3 MB can hold
 * 95,000 scans and twelve minutes of work. Encoders write up to a dozen; libjpeg-turbo's own guard
 * stands at 500 (https://libjpeg-turbo.org/pmwiki/uploads/About/TwoIssueswiththeJPEGStandard.pdf).
 */
export const MAX_SCANS = 40;

/**
 * Pixels times scans, of which encoders write ten: six progressive megapixels. With so many, four
 * pictures or five photos stay within the 2 s of CPU that a function has; with four times as many a
 * picture of 4 megapixels measured 675 ms, where its own ten scans took 130 ms.
 */
export const MAX_SCANNED_PIXELS = 60_000_000;

/** PNG chunks; encoders cut a picture of 12 MB into at most 1,500 pieces of 8 KB. */
export const MAX_CHUNKS = 10_000;

/** The bytes are no image that we can or will decode; the message says why. */
export class UnreadableImageError extends Error {
  override readonly name = "UnreadableImageError";
}

/**
 * Judges an image from its structure, without decoding it: format, size, and how much work the
 * decoder would have. Linear in the file's length.
 * @throws {UnreadableImageError} for what is no whole image, or more work than we will do.
 */
export function inspectImage(bytes: Uint8Array): ImageHeader {
  if (bytes.length > MAX_BYTES) throw new UnreadableImageError(`${bytes.length} bytes`);
  const header = readImageHeader(bytes);
  if (!header) throw new UnreadableImageError("not a PNG, JPEG or WebP image");
  const pixels = header.width * header.height;
  if (pixels === 0 || pixels > MAX_PIXELS) throw new UnreadableImageError(`${pixels} pixels`);
  WALKS[header.format](bytes, header);
  return header;
}

type Walk = (bytes: Uint8Array, header: ImageHeader) => void;

const WALKS: Record<ImageFormat, Walk> = {
  jpeg: walkJpeg,
  png: walkPng,
  webp: walkWebp,
};

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const TEM = 0x01;

/** ITU T.81, B.1: markers with their segments, and behind each SOS the data of its scan. */
function walkJpeg(bytes: Uint8Array, { width, height }: ImageHeader): void {
  let scans = 0;
  for (const { marker, content } of jpegSegments(bytes)) {
    if (isFrame(marker)) {
      within(content, 0, 5);
      const [rows, columns] = [view(content).getUint16(1), view(content).getUint16(3)];
      if (rows !== height || columns !== width) throw new UnreadableImageError("two sizes");
    }
    if (marker === SOS) scans++;
    if (scans > MAX_SCANS || scans * width * height > MAX_SCANNED_PIXELS) {
      throw new UnreadableImageError(`more than ${scans - 1} scans of ${width * height} pixels`);
    }
  }
  if (scans === 0) throw new UnreadableImageError("a JPEG without a picture");
}

/** One piece of a file, where it was read. */
interface Piece {
  /** With its frame. */
  whole: Uint8Array;
  content: Uint8Array;
}

interface Segment extends Piece {
  marker: number;
  /** What stands before its marker: in a scan, a part of the picture. */
  before: Uint8Array;
}

/**
 * The segments of a JPEG up to the marker that ends the picture.
 * @throws {UnreadableImageError} when there is no such marker.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  let at = 0;
  while (true) {
    const start = markerFrom(bytes, at);
    const before = bytes.subarray(at, start);
    const marker = bytes[start + 1];
    if (marker === undefined) throw new UnreadableImageError("truncated JPEG");
    const isBare = marker === EOI || marker === SOI || marker === TEM || isRestart(marker);
    const length = isBare ? 0 : view(bytes).getUint16(within(bytes, start + 2, 2));
    const end = start + 2 + length;
    const content = bytes.subarray(start + 4, Math.max(start + 4, end));
    yield { marker, before, whole: bytes.subarray(start, end), content };
    if (marker === EOI) return;
    at = end;
  }
}

/** The next marker: in a scan's data an FF is followed by 00, and fill bytes may stand before one. */
function markerFrom(bytes: Uint8Array, from: number): number {
  let at = from;
  while (true) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) throw new UnreadableImageError("truncated JPEG");
    const next = bytes[at + 1];
    if (next !== 0x00 && next !== 0xff) return at;
    at += next === 0x00 ? 2 : 1;
  }
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** SOF0 to SOF15, among which DHT, JPG and DAC have their numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

const PNG_SIGNATURE_LENGTH = 8;

/** The decoder unpacks no texts, and a profile only to a bound of its own. */
function walkPng(bytes: Uint8Array): void {
  let chunks = 0;
  for (const _ of pngChunks(bytes)) {
    if (++chunks > MAX_CHUNKS) throw new UnreadableImageError(`more than ${MAX_CHUNKS} chunks`);
  }
}

/**
 * PNG 5.3: length, type, data, checksum, until IEND; what stands behind that is no part of it.
 * @throws {UnreadableImageError} when there is no IEND.
 */
export function* pngChunks(bytes: Uint8Array): Generator<Piece & { type: string }> {
  let at = PNG_SIGNATURE_LENGTH;
  while (true) {
    within(bytes, at, 12);
    const length = view(bytes).getUint32(at);
    const type = name(bytes, at + 4);
    within(bytes, at + 12, length);
    const end = at + 12 + length;
    yield { type, whole: bytes.subarray(at, end), content: bytes.subarray(at + 8, end - 4) };
    if (type === "IEND") return;
    at = end;
  }
}

const RIFF_HEADER_LENGTH = 12;

/** Animations are refused: which picture is meant? */
function walkWebp(bytes: Uint8Array): void {
  let pictures = 0;
  for (const { type } of webpChunks(bytes)) {
    if (type === "ANIM" || type === "ANMF") throw new UnreadableImageError("an animated WebP");
    if (type === "VP8 " || type === "VP8L") pictures++;
  }
  if (pictures !== 1) throw new UnreadableImageError(`${pictures} pictures in a WebP`);
}

/**
 * RFC 9649: the chunks of a RIFF container.
 * @throws {UnreadableImageError} when it is shorter than it says.
 */
export function* webpChunks(bytes: Uint8Array): Generator<Piece & { type: string }> {
  const end = 8 + view(bytes).getUint32(within(bytes, 4, 4), true);
  if (end > bytes.length) throw new UnreadableImageError("truncated WebP");
  let at = RIFF_HEADER_LENGTH;
  while (at + 8 <= end) {
    const type = name(bytes, at);
    const length = view(bytes).getUint32(at + 4, true);
    within(bytes, at + 8, length);
    const next = at + 8 + length + length % 2;
    yield {
      type,
      whole: bytes.subarray(at, next),
      content: bytes.subarray(at + 8, at + 8 + length),
    };
    at = next;
  }
}

function view({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function name(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** @returns `at`, when that many bytes are there from it. */
function within(bytes: Uint8Array, at: number, length: number): number {
  if (at + length > bytes.length) throw new UnreadableImageError("truncated");
  return at;
}
