import sharp from "sharp";
import { type TestPhoto, testPhoto } from "../../../local/testing/test-photos.ts";

/** Enough for a training, which wants a face of 64 pixels. */
const WIDTH = 384;

/** Shrunk, they would be mended or become something else. */
const BROKEN: TestPhoto[] = ["truncated.jpg", "too-small.png"];

const small = new Map<TestPhoto, Promise<Uint8Array>>();

/** A photo to upload: a small one, so that work spends its time on other things; or a broken one. */
export async function uploadedPhoto(name: TestPhoto): Promise<Uint8Array> {
  const path = testPhoto(name);
  if (BROKEN.includes(name)) return await Deno.readFile(path);
  const photo = small.get(name) ?? shrink(path);
  small.set(name, photo);
  return await photo;
}

async function shrink(path: string): Promise<Uint8Array> {
  return new Uint8Array(await sharp(path).resize(WIDTH).jpeg().toBuffer());
}
