import { createHash } from "node:crypto";
import type { Sharp } from "sharp";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { withPhoto } from "../generate/photos.ts";
import type { Style, StyleFile } from "./style.ts";

/** Longest side of what Gemini is shown, in pixels. */
const MAX_SIDE = 1280;
/** Shortest side of a photo of which all sizes can be made, in pixels. */
export const MIN_SIDE = 640;
/** A side may be so many times the other: of more, little is left on a card. */
const MAX_RATIO = 2;
/** Widths in pixels, of 3:4; the page names them in `srcset` (features/styles/style-image.tsx). */
const CARD_WIDTH = 240;
const CARD_2X_WIDTH = 480;

/** A style's columns that name pictures, and the pictures they name. */
export interface StylePictures {
  paths: Pick<Style, "image_url" | "card_url" | "card_2x_url">;
  files: StyleFile[];
}

/** Those of them that cards show. */
export interface CardPictures {
  paths: Pick<Style, "card_url" | "card_2x_url">;
  files: StyleFile[];
}

/**
 * Makes all sizes of a style's picture from a photo: upright and without metadata.
 * @throws {Failure} with exit code 2 when the photo cannot be read or would not do.
 */
export async function stylePictures(id: string, path: string): Promise<StylePictures> {
  return await withPhoto(path, MIN_SIDE, async (upright, { width, height }) => {
    if (Math.max(width, height) > MAX_RATIO * Math.min(width, height)) {
      throw new Failure(
        `${path} is too narrow: ${width} × ${height} pixels; no side may be more than twice the other.`,
        BAD_INPUT,
      );
    }
    const photo = upright.toColourspace("srgb");
    const image = styleFile(
      id,
      await photo.clone()
        .resize(MAX_SIDE, MAX_SIDE, { fit: "inside", withoutEnlargement: true })
        .jpeg({ quality: 85, mozjpeg: true }).toBuffer(),
      "jpg",
    );
    const cards = await cardPictures(id, photo);
    return {
      paths: { image_url: image.name, ...cards.paths },
      files: [image, ...cards.files],
    };
  });
}

/** The small copies of a style's picture that cards show, from any picture of at least their size. */
export async function cardPictures(id: string, picture: Sharp): Promise<CardPictures> {
  const card = async (width: number) =>
    styleFile(
      `${id}-${width}`,
      await picture.clone().resize(width, width * 4 / 3).webp({ quality: 60, effort: 6 })
        .toBuffer(),
      "webp",
    );
  const [small, large] = [await card(CARD_WIDTH), await card(CARD_2X_WIDTH)];
  return { paths: { card_url: small.name, card_2x_url: large.name }, files: [small, large] };
}

function styleFile(stem: string, bytes: Uint8Array, extension: string): StyleFile {
  return { name: `${stem}-${digest(bytes)}.${extension}`, bytes: new Uint8Array(bytes) };
}

/** What a picture's name ends in before its extension. */
export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}
