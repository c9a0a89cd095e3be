import sharp from "sharp";

/** 8-bit sRGB pixels, three bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** JPEG file of the pixels, optimised by mozjpeg. */
export async function encodeJpeg(pixels: Pixels, quality = 90): Promise<Uint8Array> {
  const { width, height, data } = pixels;
  return await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, mozjpeg: true })
    .toBuffer();
}
