import sharp from "sharp";
import type { Rgb } from "../palette.ts";
import type { ImageFormat } from "../render.ts";

/** A small photo-like picture: it differs from left to right and from top to bottom. */
export async function photo(
  { width = 96, height = 128, blue = 90, format = "png" }: {
    width?: number;
    height?: number;
    blue?: number;
    format?: ImageFormat;
  } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => {
      const x = Math.floor(at / 3) % width;
      const y = Math.floor(at / 3 / width);
      return [x * 255 / width, y * 255 / height, blue][at % 3] ?? 0;
    },
  );
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  return new Uint8Array(await picture.toFormat(format).toBuffer());
}

/** A picture of one colour. */
export async function solid([r, g, b]: Rgb): Promise<Uint8Array<ArrayBuffer>> {
  const create = { width: 32, height: 32, channels: 3, background: { r, g, b } } as const;
  return new Uint8Array(await sharp({ create }).png().toBuffer());
}

/** How far two encoded pictures differ, as the mean over all channels, 0 to 255. */
export async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([thumbnail(one), thumbnail(other)]);
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

async function thumbnail(picture: Uint8Array): Promise<Uint8Array> {
  return await sharp(picture).resize(32, 32, { fit: "fill" }).removeAlpha().raw().toBuffer();
}
