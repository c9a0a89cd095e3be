import sharp from "sharp";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import type { TrainingPhoto } from "./plan-people.ts";

/** Enough for a training, which wants a face of 64 pixels. */
const WIDTH = 384;

const small = new Map<TrainingPhoto, Promise<Uint8Array>>();

/** A photo to upload: a small one, so that work spends its time on other things; or a broken one. */
export async function trainingPhoto(name: TrainingPhoto): Promise<Uint8Array> {
  const path = testPhoto(name);
  if (!name.startsWith("portrait")) return await Deno.readFile(path);
  const photo = small.get(name) ?? shrink(path);
  small.set(name, photo);
  return await photo;
}

async function shrink(path: string): Promise<Uint8Array> {
  return new Uint8Array(await sharp(path).resize(WIDTH).jpeg().toBuffer());
}
