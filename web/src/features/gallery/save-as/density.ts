import { jpegSegments } from "@shared/images/inspect.ts";
import { joined, jpegSegment, pngChunk, startsWith } from "@shared/images/pieces.ts";

const INCH = 0.0254;
/** Behind the signature and IHDR, which always is the first chunk and has 13 bytes (PNG 11.2.1). */
const PNG_HEADER_LENGTH = 8 + 12 + 13;
const SOI = 0xd8;
const APP0 = 0xe0;

/**
 * A file of a canvas with its dots an inch, so that it is printed in the right size. WebP cannot tell.
 */
export function withDensity(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  dpi: number,
): Uint8Array<ArrayBuffer> {
  if (type === "image/png") {
    const density = new DataView(new ArrayBuffer(9));
    const perMetre = Math.round(dpi / INCH);
    density.setUint32(0, perMetre);
    density.setUint32(4, perMetre);
    density.setUint8(8, 1);
    return joined([
      bytes.subarray(0, PNG_HEADER_LENGTH),
      pngChunk("pHYs", new Uint8Array(density.buffer)),
      bytes.subarray(PNG_HEADER_LENGTH),
    ]);
  }
  return type === "image/jpeg" ? jpegWithDensity(bytes, dpi) : bytes;
}

/** JFIF's segment comes first (ITU T.871, 10.1); Safari writes Exif in its place. */
function jpegWithDensity(bytes: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const jfif = new DataView(new ArrayBuffer(14));
  // "JFIF", version 1.2, dots an inch across and down, no thumbnail.
  new Uint8Array(jfif.buffer).set([0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1]);
  jfif.setUint16(8, dpi);
  jfif.setUint16(10, dpi);
  const rest = [...jpegSegments(bytes)].find(({ marker, content }) =>
    marker !== SOI && !(marker === APP0 && startsWith(content, "JFIF"))
  );
  const from = rest ? rest.whole.byteOffset - bytes.byteOffset : 2;
  return joined([
    Uint8Array.of(0xff, SOI),
    jpegSegment(APP0, new Uint8Array(jfif.buffer)),
    bytes.subarray(from),
  ]);
}
