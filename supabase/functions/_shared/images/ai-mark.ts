import { visibleText } from "../visible-text.ts";
import { type ImageFormat, readImageHeader } from "./header.ts";
import { inspectImage, jpegSegments, pngChunks, webpChunks } from "./inspect.ts";
import {
  joined,
  jpegSegment,
  latin1,
  MAX_SEGMENT,
  pngChunk,
  startsWith,
  webpChunk,
  webpFile,
} from "./pieces.ts";

/**
 * How a file tells machines that a model made its picture: IPTC's term, which search engines and
 * networks read, and which the EU's AI Act asks for in one form or another (article 50, 2).
 * https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia
 */
const MADE_BY_AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
const TERM = "DigitalSourceType";

/**
 * The file with the mark in it, unless it brings one, or C2PA's, along: that seals the whole file and
 * would not survive a change. Pixels stay encoded as they are.
 * @param bytes An image that `inspectImage` has let pass.
 */
export function marked(bytes: Uint8Array, format: ImageFormat): Uint8Array {
  if (isMarked(bytes, format)) return bytes;
  const told = withMark(bytes, format);
  return isReadable(told) ? told : bytes;
}

/** A file that is damaged among its segments may read otherwise when one of them moves. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    inspectImage(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a picture tells where it comes from: by IPTC's term, or by a seal of C2PA. What a PNG has
 * compressed is not looked into.
 */
export function isMarked(bytes: Uint8Array, format: ImageFormat): boolean {
  return notesOf[format](bytes).some(({ kind, content }) =>
    kind === "seal" || new TextDecoder().decode(content).includes(TERM)
  );
}

/**
 * The file with our mark in place of whatever XMP and C2PA it had.
 * @param bytes An image that `inspectImage` has let pass.
 * @param description What more the file is to tell about its picture, as text for people.
 */
export function withMark(
  bytes: Uint8Array,
  format: ImageFormat,
  description = "",
): Uint8Array<ArrayBuffer> {
  return withXmp(bytes, format, xmp(description));
}

/**
 * The file with this XMP in place of whatever XMP and C2PA it had, not compressed, so that all read it.
 * @param bytes An image that `inspectImage` has let pass.
 */
export function withXmp(
  bytes: Uint8Array,
  format: ImageFormat,
  packet: string,
): Uint8Array<ArrayBuffer> {
  return WRITERS[format](bytes, new TextEncoder().encode(packet));
}

/** So long a description fits into a segment of a JPEG, however it is written. */
const MAX_DESCRIPTION = 4_000;

/** XMP (ISO 16684-1) that gives the source of a picture. */
function xmp(description: string): string {
  const text = escaped(visibleText(description).slice(0, MAX_DESCRIPTION));
  const described = text &&
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmp:CreatorTool="Retrato" Iptc4xmpExt:${TERM}="${MADE_BY_AI}">${described}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP11 = 0xeb;
const JPEG_XMP = "http://ns.adobe.com/xap/1.0/\0";
/** A box of JPEG universal metadata (ISO 19566-5), in which C2PA lies. */
const JPEG_BOX = "JP";
const PNG_XMP = "XML:com.adobe.xmp\0";
const PNG_SIGNATURE_LENGTH = 8;

/** Something that a file says about its picture. */
interface Note {
  kind: "xmp" | "seal";
  content: Uint8Array;
}

const notesOf: Record<ImageFormat, (bytes: Uint8Array) => Note[]> = {
  jpeg: (bytes) =>
    [...jpegSegments(bytes)].flatMap(({ marker, content }) => jpegNote(marker, content)),
  png: (bytes) => [...pngChunks(bytes)].flatMap(({ type, content }) => pngNote(type, content)),
  webp: (bytes) => [...webpChunks(bytes)].flatMap(({ type, content }) => webpNote(type, content)),
};

function jpegNote(marker: number, content: Uint8Array): Note[] {
  if (marker === APP11 && startsWith(content, JPEG_BOX)) return [{ kind: "seal", content }];
  return marker === APP1 && startsWith(content, JPEG_XMP) ? [{ kind: "xmp", content }] : [];
}

function pngNote(type: string, content: Uint8Array): Note[] {
  if (type === "caBX") return [{ kind: "seal", content }];
  const isText = ["iTXt", "tEXt", "zTXt"].includes(type);
  return isText && startsWith(content, PNG_XMP) ? [{ kind: "xmp", content }] : [];
}

function webpNote(type: string, content: Uint8Array): Note[] {
  if (type === "C2PA") return [{ kind: "seal", content }];
  return type === "XMP " ? [{ kind: "xmp", content }] : [];
}

type Writer = (bytes: Uint8Array, packet: Uint8Array) => Uint8Array<ArrayBuffer>;

const WRITERS: Record<ImageFormat, Writer> = { jpeg: markJpeg, png: markPng, webp: markWebp };

/** Behind JFIF's segment and Exif, which want to be first. */
function markJpeg(bytes: Uint8Array, packet: Uint8Array): Uint8Array<ArrayBuffer> {
  const opening: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let at = 0;
  for (const { marker, before, whole, content } of jpegSegments(bytes)) {
    if (marker === SOS) break;
    at += before.length + whole.length;
    if (jpegNote(marker, content).length > 0) continue;
    const isOpening = rest.length === 0 &&
      (whole.length === 2 || marker === APP0 || marker === APP1);
    (isOpening ? opening : rest).push(whole);
  }
  const content = joined([latin1(JPEG_XMP), packet]).subarray(0, MAX_SEGMENT);
  return joined([...opening, jpegSegment(APP1, content), ...rest, bytes.subarray(at)]);
}

/** Before the pixels, where readers that stop at these still find it. */
function markPng(bytes: Uint8Array, packet: Uint8Array): Uint8Array<ArrayBuffer> {
  // No compression, no language, no translated keyword (PNG 11.3.3.4).
  const chunk = pngChunk("iTXt", joined([latin1(`${PNG_XMP}\0\0\0\0`), packet]));
  const parts = [...pngChunks(bytes)].flatMap(({ type, whole, content }) => {
    if (pngNote(type, content).length > 0) return [];
    return type === "IHDR" ? [whole, chunk] : [whole];
  });
  return joined([bytes.subarray(0, PNG_SIGNATURE_LENGTH), ...parts]);
}

/** Flags of VP8X (RFC 9649, 2.7). */
const [HAS_ALPHA, HAS_XMP] = [0x10, 0x04];

/** XMP is the last chunk, and wants the extended format. */
function markWebp(bytes: Uint8Array, packet: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [...webpChunks(bytes)].filter(({ type, content }) =>
    webpNote(type, content).length === 0
  );
  const extended = kept.find(({ type }) => type === "VP8X")?.content.slice() ?? extendedOf(bytes);
  extended[0]! |= HAS_XMP;
  return webpFile([
    webpChunk("VP8X", extended),
    ...kept.filter(({ type }) => type !== "VP8X").map(({ whole }) => whole),
    webpChunk("XMP ", packet),
  ]);
}

/** The header of the extended format for a file of the simple one: flags, and sides less one. */
function extendedOf(bytes: Uint8Array): Uint8Array {
  const { width, height } = readImageHeader(bytes) ?? { width: 1, height: 1 };
  const picture = [...webpChunks(bytes)].find(({ type }) => type === "VP8L");
  // RFC 9649, 3.4: behind the signature 14 bits each for width and height, then whether alpha is used.
  const hasAlpha = picture !== undefined && (picture.content[4]! & 0x10) !== 0;
  const sides = [width - 1, height - 1].flatMap((side) => [side, side >> 8, side >> 16]);
  return Uint8Array.from([hasAlpha ? HAS_ALPHA : 0, 0, 0, 0, ...sides]);
}
