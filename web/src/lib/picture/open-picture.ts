import { JPEG_END, missingEnd, pngChunks, webpChunks } from "@shared/images/inspect.ts";
import type { Area } from "@shared/images/geometry.ts";
import { bitmapOf, openHeif } from "./open-heif.ts";

/** What a browser is asked to open at most, in bytes: no phone takes larger photos. */
const MAX_SOURCE_BYTES = 50 * 1024 * 1024;

/** A file that was opened; `picture.close` has to be called. */
interface OpenPicture {
  picture: Picture;
  /** The whole file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Opens a file the user chose as a picture, upright: whatever the browser shows, and HEIC, which most
 * do not, by a library.
 */
export async function openPicture(file: File): Promise<OpenPicture | { problem: PictureProblem }> {
  if (file.size > MAX_SOURCE_BYTES) return { problem: "too_large" };
  const bytes = await read(file);
  const format = detectFormat(bytes);
  if (!format) return { problem: "not_a_photo" };
  const whole = ended(bytes, format);
  if (!whole) return { problem: "unreadable" };
  const hadEnd = whole === bytes;
  const picture = await decodePicture(hadEnd ? file : new Blob([whole]))
    .catch(() => decodeElse(bytes, format));
  if ("problem" in picture) return picture;
  if (!hadEnd && lacksEdge(picture)) {
    picture.close();
    return { problem: "unreadable" };
  }
  return { picture, bytes };
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

type PhotoFormat = "jpeg" | "png" | "webp" | "heif" | "gif" | "bmp" | "tiff" | "jxl";

/**
 * The format by its first bytes: names and types given by a system are often wrong. HEIC and AVIF,
 * which phones save, are both HEIF (ISO/IEC 23008-12).
 */
export function detectFormat(bytes: Uint8Array): PhotoFormat | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  return SIGNATURES.find(([, signature]) => signature.test(text))?.[0];
}

const SIGNATURES: [PhotoFormat, RegExp][] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["webp", /^RIFF[^]{4}WEBP/],
  // https://nokiatech.github.io/heif/technical.html lists the brands.
  ["heif", /^[^]{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1|avi[fs])/],
  ["gif", /^GIF8[79]a/],
  ["bmp", /^BM[^]{4}\0\0\0\0/],
  ["tiff", /^(II\*\0|MM\0\*)/],
  ["jxl", /^(\xff\n|\0{3}[^]JXL )/],
];

/** Of these some browsers show none. */
const RARE_FORMATS: PhotoFormat[] = ["tiff", "jxl"];

/**
 * A file that has its end: itself, or a JPEG that is given one, as panoramas often lack it; null for
 * one that was cut off. Browsers draw what there is of such a picture, with grey below; the training
 * would refuse it, or worse, learn it.
 */
export function ended(
  bytes: Uint8Array<ArrayBuffer>,
  format: PhotoFormat,
): Uint8Array<ArrayBuffer> | null {
  try {
    if (format === "jpeg") return endedJpeg(bytes);
    const chunks = format === "png" ? pngChunks(bytes) : format === "webp" ? webpChunks(bytes) : [];
    for (const _ of chunks);
    return bytes;
  } catch {
    return null;
  }
}

function endedJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = missingEnd(bytes);
  if (end === undefined) return bytes;
  const whole = new Uint8Array(end + JPEG_END.length);
  whole.set(bytes.subarray(0, end));
  whole.set(JPEG_END, end);
  return whole;
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
    return pictureOf(await createImageBitmap(file, { imageOrientation: "from-image" }));
  } catch {
    return await decodeInImage(file);
  }
}

/** What no browser but Safari opens, or nobody can. */
async function decodeElse(
  bytes: Uint8Array<ArrayBuffer>,
  format: PhotoFormat,
): Promise<Picture | { problem: PictureProblem }> {
  if (RARE_FORMATS.includes(format)) return { problem: "format_unknown_to_browser" };
  if (format !== "heif") return { problem: "unreadable" };
  const answer = await openHeif(bytes);
  if ("pixels" in answer) return pictureOf(await bitmapOf(answer.pixels));
  return {
    problem: answer.problem === "not_loaded" ? "format_unknown_to_browser" : "unreadable",
  };
}

function pictureOf(bitmap: ImageBitmap): Picture {
  const { width, height } = bitmap;
  return { source: bitmap, width, height, close: () => bitmap.close() };
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

/** Of a side: less may be missing. */
const EDGE = 0.02;
/** What decoders draw for a part of a JPEG that is not there, and how far a canvas may round it. */
const [GREY, ROUNDING] = [128, 2];

/** Whether a strip along one edge, the bottom before it was turned, is the grey of nothing. */
function lacksEdge({ source, width, height }: Picture): boolean {
  const rows = { x: 0, width, height: Math.ceil(height * EDGE) };
  const columns = { y: 0, width: Math.ceil(width * EDGE), height };
  return [
    { ...rows, y: 0 },
    { ...rows, y: height - rows.height },
    { ...columns, x: 0 },
    { ...columns, x: width - columns.width },
  ].some((strip) => isGrey(source, strip));
}

function isGrey(source: CanvasImageSource, { x, y, width, height }: Area): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return false;
  // Shrunk, a strip of one colour keeps it.
  context.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return data.every((value, at) => at % 4 === 3 || Math.abs(value - GREY) <= ROUNDING);
}
