/** Writes what the walks of `inspect.ts` read: the pieces that image files are made of. */

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A byte a character, of characters that have one. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether bytes begin with a text of latin1. */
export function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length &&
    latin1(text).every((byte, index) => bytes[index] === byte);
}

/** What a segment of a JPEG holds at most, in bytes: its length is told in two. */
export const MAX_SEGMENT = 65_533;

/** ITU T.81, B.1.1.4: a marker with its segment, of at most {@link MAX_SEGMENT} bytes. */
export function jpegSegment(marker: number, content: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(4));
  head.setUint16(0, 0xff00 | marker);
  head.setUint16(2, content.length + 2);
  return joined([new Uint8Array(head.buffer), content]);
}

/** PNG 5.3: length, type, data, checksum. */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const body = joined([latin1(type), content]);
  return joined([uint32(content.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value);
  return new Uint8Array(bytes.buffer);
}

/** The checksum of PNG, Annex D, for a few bytes: those of a picture would want a table. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** RFC 9649, 2.3: type, length, data, and a byte more where the length is odd. */
export function webpChunk(type: string, content: Uint8Array): Uint8Array {
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, content.length, true);
  const padding = new Uint8Array(content.length % 2);
  return joined([latin1(type), new Uint8Array(length.buffer), content, padding]);
}

/** A WebP file of chunks. */
export function webpFile(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joined([webpChunk("RIFF", joined([latin1("WEBP"), ...chunks]))]);
}
