import { type ImageFormat, type ImageHeader, isBare, isFrame, readImageHeader } from "./header.ts";

/** Larger files are refused; the bucket of portraits takes what passes, and the mark it gets. */
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
 * The segments of a JPEG up to the marker that ends the picture. Panoramas and films often lack it;
 * then an end is given where the last scan of the picture stops, and what follows is none of it.
 * @throws {UnreadableImageError} when the file ends before its last scan begins.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  const scans = new ScanProgress();
  let at = 0;
  while (true) {
    const start = markerFrom(bytes, at);
    const marker = bytes[start + 1];
    const isPastEnd = marker === undefined || marker === SOI || !isBare(marker);
    if (isPastEnd && scans.areComplete()) {
      yield { marker: EOI, before: bytes.subarray(at, start), whole: JPEG_END, content: NOTHING };
      return;
    }
    if (marker === undefined) throw new UnreadableImageError("truncated JPEG");
    const length = isBare(marker) ? 0 : view(bytes).getUint16(within(bytes, start + 2, 2));
    const end = start + 2 + length;
    const content = bytes.subarray(start + 4, Math.max(start + 4, end));
    yield { marker, before: bytes.subarray(at, start), whole: bytes.subarray(start, end), content };
    if (marker === EOI) return;
    if (isFrame(marker)) scans.begin(marker, content);
    if (marker === SOS) scans.add(content);
    at = end;
  }
}

/**
 * Where a JPEG lacks the marker that ends it, in bytes from its start; undefined when it has one.
 * Whether its last scan is whole is known when it is decoded: what is missing comes out grey.
 * @throws {UnreadableImageError} as `jpegSegments` does.
 */
export function missingEnd(bytes: Uint8Array): number | undefined {
  let at = 0;
  for (const { before, whole } of jpegSegments(bytes)) {
    at += before.length;
    if (whole === JPEG_END) return at;
    at += whole.length;
  }
  return undefined;
}

/** The marker that ends a JPEG. */
export const JPEG_END = Uint8Array.of(0xff, EOI);
const NOTHING = new Uint8Array();

/** Where the next marker is: in a scan's data an FF is followed by 00, and FFs may fill. */
function markerFrom(bytes: Uint8Array, from: number): number {
  let at = from;
  while (true) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = bytes[at + 1];
    if (next !== 0x00 && next !== 0xff) return at;
    at += next === 0x00 ? 2 : 1;
  }
}

/** Numbers that describe eight by eight pixels of one component. */
const COEFFICIENTS = 64;
/** SOF2, SOF6, SOF10 and SOF14: a scan brings some coefficients, or one bit more of them. */
const PROGRESSIVE = 0x02;

/** Whether the scans so far bring every component of the frame whole (ITU T.81, B.2.2, B.2.3). */
class ScanProgress {
  readonly #missing = new Map<number | undefined, Set<number>>();
  #isProgressive = false;
  #hasBegun = false;

  /** Takes the header of a frame. */
  begin(marker: number, content: Uint8Array): void {
    this.#isProgressive = (marker & 0x03) === PROGRESSIVE;
    this.#hasBegun = true;
    for (let at = 6; at + 3 <= content.length; at += 3) {
      this.#missing.set(content[at], new Set(Array(COEFFICIENTS).keys()));
    }
  }

  /** Takes the header of a scan. */
  add(content: Uint8Array): void {
    const [first = 0, last = 0, precision = 0] = this.#isProgressive ? content.subarray(-3) : WHOLE;
    if ((precision & 0x0f) > 0) return;
    for (let index = 0; index < (content[0] ?? 0); index++) {
      const id = content[1 + index * 2];
      const missing = this.#missing.get(id);
      for (let at = first; at <= last; at++) missing?.delete(at);
      if (missing?.size === 0) this.#missing.delete(id);
    }
  }

  areComplete(): boolean {
    return this.#hasBegun && this.#missing.size === 0;
  }
}

/** What a scan of a frame that is not progressive brings, whatever it says. */
const WHOLE = Uint8Array.of(0, COEFFICIENTS - 1, 0);

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

/** Of a film the first picture counts, and the decoder sees no other. */
function walkWebp(bytes: Uint8Array, { width, height }: ImageHeader): void {
  let [pictures, frames] = [0, 0];
  for (const { type, content } of webpChunks(bytes)) {
    if (type === "VP8 " || type === "VP8L") pictures++;
    if (type === "ANMF" && frames++ === 0 && !fills(content, width, height)) {
      throw new UnreadableImageError("a film whose first picture is a part of one");
    }
    if (frames > MAX_CHUNKS) throw new UnreadableImageError(`more than ${MAX_CHUNKS} pictures`);
  }
  if (pictures !== (frames === 0 ? 1 : 0)) {
    throw new UnreadableImageError(`${pictures} pictures in a WebP`);
  }
}

/** RFC 9649, 2.7.1.1: a frame's place, then its sides less one, each 24 bits. */
function fills(frame: Uint8Array, width: number, height: number): boolean {
  within(frame, 0, FRAME_HEADER_LENGTH);
  const number = (at: number) => frame[at]! | frame[at + 1]! << 8 | frame[at + 2]! << 16;
  const [x, y] = [number(0), number(3)];
  return x === 0 && y === 0 && number(6) === width - 1 && number(9) === height - 1;
}

/** What stands before the chunks within a frame of a film. */
const FRAME_HEADER_LENGTH = 16;

/**
 * RFC 9649: the chunks of a RIFF container.
 * @throws {UnreadableImageError} when it is shorter than it says.
 */
export function webpChunks(bytes: Uint8Array): Generator<Piece & { type: string }> {
  const end = 8 + view(bytes).getUint32(within(bytes, 4, 4), true);
  if (end > bytes.length) throw new UnreadableImageError("truncated WebP");
  return riffChunks(bytes.subarray(0, end), RIFF_HEADER_LENGTH);
}

/** The chunks within a frame of a film, which is the content of a chunk ANMF. */
export function frameChunks(frame: Uint8Array): Generator<Piece & { type: string }> {
  return riffChunks(frame, FRAME_HEADER_LENGTH);
}

function* riffChunks(bytes: Uint8Array, from: number): Generator<Piece & { type: string }> {
  let at = from;
  while (at + 8 <= bytes.length) {
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
