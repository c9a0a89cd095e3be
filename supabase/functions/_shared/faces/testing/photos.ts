import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { Pixels } from "../pixels.ts";

/** The five photos of one person. */
export const PORTRAITS = [
  "portrait-1.jpg",
  "portrait-2.jpg",
  "portrait-3.jpg",
  "portrait-4.jpg",
  "portrait-5.webp",
] as const;

/** A photo of `testdata/`, to be changed before it is decoded. */
export function openPhoto(name: string): ReturnType<typeof sharp> {
  return sharp(fileURLToPath(new URL(`../testdata/${name}`, import.meta.url))).autoOrient();
}

/** What a photo shows. */
export async function decode(photo: ReturnType<typeof sharp>): Promise<Pixels> {
  const { data, info } = await photo.toColourspace("srgb").ensureAlpha().raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** An encoded photo, as {@link openPhoto} gives one. */
export function openBytes(bytes: Uint8Array): ReturnType<typeof sharp> {
  return sharp(bytes);
}
