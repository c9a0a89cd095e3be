import sharp from "sharp";
import { type TestPhoto, testPhoto as pathOf } from "../../testing/test-photos.ts";
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

/** The bytes of a photo kept for tests. */
export async function testPhoto(name: TestPhoto): Promise<Uint8Array<ArrayBuffer>> {
  return await Deno.readFile(pathOf(name));
}
