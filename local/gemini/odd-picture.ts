import { Buffer } from "node:buffer";
import sharp from "sharp";
import type { Size } from "../renderer/pixels/picture.ts";
import type { ImageFormat } from "../renderer/render.ts";
import type { ODD_PICTURES } from "./fault-schema.ts";

/** How often a decoder would have to go over the whole picture. */
const SCANS = 5_000;

/** A picture that somebody asked for so would not want to pay for; `size` is what was asked. */
export async function oddPicture(
  kind: typeof ODD_PICTURES[number],
  size: Size,
): Promise<{ image: Uint8Array; format: ImageFormat }> {
  switch (kind) {
    case "tiny":
      return { image: await plain({ width: 1, height: 1 }), format: "png" };
    case "plain":
      return { image: await plain(size), format: "png" };
    case "other_shape":
      return { image: await striped({ ...size, width: size.width * 2 }), format: "png" };
    case "many_scans":
      return { image: await manyScans(size), format: "jpeg" };
  }
}

function plain(size: Size): Promise<Uint8Array> {
  const background = { r: 128, g: 128, b: 128 };
  return sharp({ create: { ...size, channels: 3, background } }).png().toBuffer();
}

/** What nobody would take for a person, but for a picture. */
export function striped({ width, height }: Size): Promise<Uint8Array> {
  const stripes = Buffer.alloc(width * height * 3, Buffer.of(0, 60, 120, 240));
  return sharp(stripes, { raw: { width, height, channels: 3 } }).png().toBuffer();
}

/** The last scan of a progressive JPEG, over and over. */
async function manyScans(size: Size): Promise<Uint8Array> {
  const background = { r: 128, g: 128, b: 128 };
  const picture = await sharp({ create: { ...size, channels: 3, background } })
    .jpeg({ progressive: true }).toBuffer();
  const lastScan = picture.subarray(picture.lastIndexOf("ffda", picture.length, "hex"), -2);
  return Buffer.concat([
    picture.subarray(0, -2),
    ...Array<Uint8Array>(SCANS).fill(lastScan),
    picture.subarray(-2),
  ]);
}
