import sharp from "sharp";
import type { ImageFormat } from "../images/header.ts";

/**
 * An opaque test picture: dark at the top left, bright at the bottom right, with a grain that
 * makes it compress no better than a photo does.
 */
export async function drawPicture(
  width: number,
  height: number,
  format: ImageFormat,
  orientation?: number,
): Promise<Uint8Array> {
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const x = (at / 3) % width;
    const y = Math.floor(at / 3 / width);
    const grain = Math.abs(Math.sin(at) * 10_000) % 20;
    pixels[at] = (x / width) * 230 + grain;
    pixels[at + 1] = (y / height) * 230 + grain;
    pixels[at + 2] = 120 + grain;
  }
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation });
  return new Uint8Array(await picture.toFormat(format).toBuffer());
}
