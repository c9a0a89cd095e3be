/** What a browser is asked to open at most, in bytes: no phone takes larger photos. */
const MAX_SOURCE_BYTES = 50 * 1024 * 1024;

/** A file that was opened; `picture.close` has to be called. */
interface OpenPicture {
  picture: Picture;
  /** The whole file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Opens a file the user chose as a picture, upright. HEIC is opened where the browser can (Safari);
 * elsewhere it is the format that is told, not the file.
 */
export async function openPicture(file: File): Promise<OpenPicture | { problem: PictureProblem }> {
  if (file.size > MAX_SOURCE_BYTES) return { problem: "too_large" };
  const bytes = await read(file);
  const format = detectFormat(bytes);
  if (!format) return { problem: "not_a_photo" };
  if (!isComplete(bytes, format)) return { problem: "unreadable" };
  try {
    return { picture: await decodePicture(file), bytes };
  } catch {
    return { problem: format === "heif" ? "format_unknown_to_browser" : "unreadable" };
  }
}

/** Nothing for a folder that was dropped, or a file that is gone by now. */
async function read(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** Why a file cannot be opened as a picture. */
export type PictureProblem =
  | "not_a_photo"
  | "format_unknown_to_browser"
  | "too_large"
  | "unreadable";

type PhotoFormat = "jpeg" | "png" | "webp" | "heif";

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

/** A decoded picture, upright; `close` frees its memory. */
export interface Picture {
  source: CanvasImageSource;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  close: () => void;
}

/**
 * Decodes with whatever the browser has, turned upright as its EXIF data says. Safari opens some
 * HEIC files only in an `<img>`, which is the second attempt.
 * @throws when the browser cannot.
 */
async function decodePicture(file: Blob): Promise<Picture> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const { width, height } = bitmap;
    return { source: bitmap, width, height, close: () => bitmap.close() };
  } catch {
    return await decodeInImage(file);
  }
}

async function decodeInImage(file: Blob): Promise<Picture> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  return { source: image, width, height, close: () => URL.revokeObjectURL(url) };
}
