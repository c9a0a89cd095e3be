import { Buffer } from "node:buffer";
import sharp from "sharp";

/**
 * A progressive JPEG of grain with so many scans, at least the ten that encoders write: its last
 * and densest one over and over, the most work that a decoder can be given with so many.
 */
export async function progressivePicture(
  width: number,
  height: number,
  scans: number,
): Promise<Uint8Array> {
  const grain = { type: "gaussian", mean: 128, sigma: 20 } as const;
  const picture = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: "#808080", noise: grain },
  }).resize(width, height, { fit: "fill" }).jpeg({ progressive: true, quality: 70 }).toBuffer();
  const own = picture.toString("latin1").split("\xff\xda").length - 1;
  const lastScan = picture.subarray(picture.lastIndexOf("ffda", "hex"), -2);
  return new Uint8Array(
    Buffer.concat([
      picture.subarray(0, -2),
      ...Array<Buffer>(scans - own).fill(lastScan),
      picture.subarray(-2),
    ]),
  );
}
