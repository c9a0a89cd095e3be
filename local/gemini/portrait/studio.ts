import sharp from "sharp";
import { blankPicture, clamp01, toBytes } from "./picture.ts";

const SIZE = { width: 512, height: 640 };

/**
 * Seamless paper lit by a lamp behind the person and falling off towards the corners and the floor.
 *
 * @param paper how bright it is in the middle, 0 to 1.
 */
export async function paintStudio(paper: number): Promise<Uint8Array> {
  const picture = blankPicture(SIZE);
  for (let y = 0, at = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++, at += 3) {
      const u = (x / SIZE.width - 0.46) * 1.15;
      const v = y / SIZE.height - 0.4;
      const pool = 1 / (1 + (u * u + v * v) * 2.2);
      const floor = 1 - 0.18 * Math.max(0, v * 1.6 - 0.35);
      const light = paper * (0.55 + 0.45 * pool) * floor + (1 - paper) * 0.07 * pool * pool;
      picture.data[at] = clamp01(light * 0.992);
      picture.data[at + 1] = clamp01(light * 0.996);
      picture.data[at + 2] = clamp01(light * 1.01);
    }
  }
  const raw = { ...SIZE, channels: 3 } as const;
  return await sharp(toBytes(picture), { raw }).resize(1024, 1280).png({ compressionLevel: 1 })
    .toBuffer();
}
