import { fitWithin } from "@shared/images/geometry.ts";
import { encodeJpeg } from "@/lib/picture/encode-jpeg.ts";
import { openPicture, type Picture } from "@/lib/picture/open-picture.ts";

/** The pictures of a style as the bucket keeps them, and the columns that name them. */
export interface StylePicture {
  paths: { image_url: string; card_url: string; card_2x_url: string };
  files: { name: string; blob: Blob }[];
  /** Of what was chosen, in pixels. */
  width: number;
  height: number;
}

/** Why a file makes no style. */
export type StylePictureProblem = "unreadable" | "too_small" | "too_narrow";

// As `npm run styles` has them (scripts/styles/pictures.ts).
const MAX_SIDE = 1280;
const MIN_SIDE = 640;
const MAX_RATIO = 2;
const CARD_WIDTHS = { card_url: 240, card_2x_url: 480 };
/** `file_size_limit` of the bucket, in bytes. */
const MAX_BYTES = 1_048_576;

/** Makes all sizes of a style's picture: upright and without metadata. */
export async function stylePicture(
  id: string,
  file: File,
): Promise<StylePicture | { problem: StylePictureProblem }> {
  const opened = await openPicture(file);
  if ("problem" in opened) return { problem: "unreadable" };
  const { picture } = opened;
  try {
    const { width, height } = picture;
    if (Math.min(width, height) < MIN_SIDE) return { problem: "too_small" };
    if (Math.max(width, height) > MAX_RATIO * Math.min(width, height)) {
      return { problem: "too_narrow" };
    }
    const image = await named(
      id,
      await encodeJpeg(picture, { size: fitWithin(picture, MAX_SIDE), maxBytes: MAX_BYTES }),
    );
    const card = await cardOf(id, picture, CARD_WIDTHS.card_url);
    const card2x = await cardOf(id, picture, CARD_WIDTHS.card_2x_url);
    return {
      paths: { image_url: image.name, card_url: card.name, card_2x_url: card2x.name },
      files: [image, card, card2x],
      width,
      height,
    };
  } finally {
    picture.close();
  }
}

/** The middle of the picture, 3:4: a WebP, or a JPEG where the browser cannot make that. */
async function cardOf(
  id: string,
  picture: Picture,
  width: number,
): Promise<StylePicture["files"][0]> {
  const size = { width, height: width * 4 / 3 };
  const scale = Math.min(picture.width / size.width, picture.height / size.height);
  const part = {
    width: Math.floor(size.width * scale),
    height: Math.floor(size.height * scale),
    x: Math.floor((picture.width - size.width * scale) / 2),
    y: Math.floor((picture.height - size.height * scale) / 2),
  };
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(
    picture.source,
    part.x,
    part.y,
    part.width,
    part.height,
    0,
    0,
    size.width,
    size.height,
  );
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.7 });
  if (blob.type === "image/webp") return await named(`${id}-${width}`, blob);
  return await named(
    `${id}-${width}`,
    await encodeJpeg(picture, { size, part, maxBytes: MAX_BYTES }),
  );
}

/** A name that carries a digest of the content, since caches keep an object for as long as they like. */
async function named(stem: string, blob: Blob): Promise<StylePicture["files"][0]> {
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  const extension = blob.type === "image/webp" ? "webp" : "jpg";
  return { name: `${stem}-${hex.join("").slice(0, 12)}.${extension}`, blob };
}
