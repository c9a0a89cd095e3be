import type { PhotoFormat } from "./detect-format.ts";

/**
 * Whether a file has its end. Browsers draw what there is of a picture that was cut off, with grey
 * below; the training would refuse it, or worse, learn it.
 */
export function isComplete(bytes: Uint8Array, format: PhotoFormat): boolean {
  switch (format) {
    case "jpeg":
      return hasPair(bytes, startOfScan(bytes), 0xff, 0xd9);
    case "png":
      // The last chunk is empty: its length, "IEND" and its checksum.
      return String.fromCharCode(...bytes.subarray(-8, -4)) === "IEND";
    case "webp":
      return bytes.length >= 8 + view(bytes).getUint32(4, true);
    case "heif":
      return true;
  }
}

/**
 * Where the picture of a JPEG begins, behind its metadata, which may hold a whole small JPEG; the
 * length of the file when it does not get there. ITU-T T.81, B.1.1.
 */
function startOfScan(bytes: Uint8Array): number {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at + 1] === 0xda) return at;
    at += 2 + view(bytes).getUint16(at + 2);
  }
  return bytes.length;
}

function hasPair(bytes: Uint8Array, from: number, first: number, second: number): boolean {
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second) return true;
  }
  return false;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
