import { Buffer } from "node:buffer";
import { basename, extname } from "node:path";
import sharp, { type Sharp } from "sharp";
import { Failure } from "../../local/failure.ts";
import { JPEG_END, missingEnd } from "../../supabase/functions/_shared/images/inspect.ts";
import { decodeHeif } from "../../supabase/functions/_shared/images/decode-heif.ts";
import { BAD_INPUT } from "./arguments.ts";

/** A photo ready for the bucket: upright, at most 2048 px, under 3 MB, without metadata. */
export interface PreparedPhoto {
  /** Name of the file it came from. */
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Longest side kept, in pixels. */
const MAX_SIDE = 2048;
/** What the bucket takes, in bytes. */
const MAX_BYTES = 3 * 1024 * 1024;
/** Shortest side a training accepts, in pixels. */
const MIN_SIDE = 256;
/** Larger files than any camera makes are refused before they are read, in bytes. */
const MAX_SOURCE_BYTES = 100 * 1024 * 1024;
/** More pixels than any camera makes are refused before they are decoded. */
const MAX_PIXELS = 100_000_000;
/** What sharp names the formats that photos come in. It decodes AVIF itself, HEIC it cannot. */
const FORMATS = ["jpeg", "png", "webp", "heif", "gif", "tiff"];
const QUALITIES = [90, 80, 65];

/**
 * Reads all photos before anything is created.
 * @throws {Failure} with exit code 2 and a line for each photo that cannot be used.
 */
export async function preparePhotos(paths: string[]): Promise<PreparedPhoto[]> {
  const photos: PreparedPhoto[] = [];
  const complaints: string[] = [];
  for (const path of paths) {
    try {
      photos.push(await preparePhoto(path));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complaints.push(error.message);
    }
  }
  if (complaints.length > 0) refuse(complaints.join("\n"));
  return photos;
}

/**
 * Reads one photo and re-encodes it as the JPEG that is uploaded. Re-encoding drops all metadata,
 * the place it was taken included.
 * @param maxSide Longest side kept, in pixels.
 * @throws {Failure} with exit code 2 when it is missing, no image, or too small.
 */
export async function preparePhoto(path: string, maxSide = MAX_SIDE): Promise<PreparedPhoto> {
  return await withPhoto(path, MIN_SIDE, async (photo) => ({
    fileName: `${basename(path, extname(path))}.jpg`,
    bytes: await encodeWithin(
      MAX_BYTES,
      photo.resize(maxSide, maxSide, { fit: "inside", withoutEnlargement: true }),
    ),
  }));
}

/**
 * Uses a photo that somebody named, turned upright and laid on white.
 * @param minSide Shortest side it must have, in pixels.
 * @throws {Failure} with exit code 2 when it is missing, no image, or too small; also when `use`
 * finds that it does not decode to the end.
 */
export async function withPhoto<T>(
  path: string,
  minSide: number,
  use: (photo: Sharp, size: { width: number; height: number }) => Promise<T>,
): Promise<T> {
  const source = await readPhoto(path);
  try {
    const image = await openPhoto(source);
    if (!image) refuse(`${path} is not a photo: choose a JPEG, PNG, WebP or HEIC file.`);
    const { autoOrient: { width, height } } = await image.metadata();
    if (Math.min(width, height) < minSide) {
      refuse(`${path} is too small: ${width} × ${height} pixels; each side needs ${minSide}.`);
    }
    return await use(image.rotate().flatten({ background: "#ffffff" }), { width, height });
  } catch (error) {
    if (error instanceof Failure) throw error;
    refuse(`${path} is not a photo that can be read.`);
  }
}

/** Null for what is no photo; rejects for one that cannot be decoded. */
async function openPhoto(source: Uint8Array): Promise<Sharp | null> {
  const image = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: "truncated" });
  const { format, compression } = await image.metadata();
  if (!FORMATS.includes(format)) return null;
  if (format === "heif" && compression !== "av1") return await openHeic(source);
  const end = format === "jpeg" ? missingEnd(source) : undefined;
  if (end === undefined) return image;
  // libvips takes a missing end for missing data; given one, it warns when data is missing.
  return sharp(Buffer.concat([source.subarray(0, end), JPEG_END]), {
    limitInputPixels: MAX_PIXELS,
    failOn: "warning",
  });
}

/** libheif is loaded for the photos that need it alone: it takes a tenth of a second. */
async function openHeic(source: Uint8Array): Promise<Sharp> {
  const { default: createHeif } = await import("libheif-js/libheif-wasm/libheif-bundle.js");
  const { data, width, height } = await decodeHeif(createHeif(), source);
  return sharp(data, { raw: { width, height, channels: 4 } });
}

async function readPhoto(path: string): Promise<Uint8Array> {
  try {
    const { size } = await Deno.stat(path);
    if (size > MAX_SOURCE_BYTES) refuse(`${path} is too large: at most 100 MB are read.`);
    return await Deno.readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof Deno.errors.NotFound) refuse(`There is no file ${path}.`);
    refuse(`${path} cannot be read.`);
  }
}

async function encodeWithin(
  maxBytes: number,
  image: Sharp,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const quality of QUALITIES) {
    const bytes = await image.clone().jpeg({ quality }).toBuffer();
    if (bytes.length <= maxBytes) return new Uint8Array(bytes);
  }
  throw new Error(`no quality of ${QUALITIES.join(", ")} fits ${maxBytes} bytes`);
}

function refuse(sentence: string): never {
  throw new Failure(sentence, BAD_INPUT);
}
