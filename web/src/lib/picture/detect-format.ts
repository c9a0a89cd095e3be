export type PhotoFormat = "jpeg" | "png" | "webp" | "heif";

/**
 * The format by its first bytes: names and types given by a system are often wrong. HEIC and AVIF,
 * which phones save, are both HEIF (ISO/IEC 23008-12).
 */
export function detectFormat(bytes: Uint8Array): PhotoFormat | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("RIFF") && text.endsWith("WEBP")) return "webp";
  return heifBrand.test(text) ? "heif" : undefined;
}

/** https://nokiatech.github.io/heif/technical.html lists the brands. */
const heifBrand = /^[\s\S]{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1|avif)$/;
