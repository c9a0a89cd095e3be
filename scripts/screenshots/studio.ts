import { createClient } from "@supabase/supabase-js";
import postgres from "postgres";
import sharp from "sharp";
import { contentType } from "../../local/content-type.ts";
import type { Stack } from "../../local/stack.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import type { Portrait } from "./portraits.ts";

/** Where people and their work are put into a stack. */
export interface Studio extends AsyncDisposable {
  stack: Stack;
  sql: postgres.Sql;
  /** Everything is told as of this moment, and browsers have it on their clocks. */
  now: Date;
  /** What finished photos show. */
  portraits: readonly Portrait[];
  /** Uploads past every rule. */
  upload(bucket: string, path: string, bytes: Uint8Array): Promise<void>;
}

/** The preview of every model. */
export const PREVIEW_PATH = "preview/screenshots/portrait.webp";
/** As long as those of the function train-model. */
const PREVIEW_SIDE = 400;

/** Where the objects of a portrait are, without extension; photos that look the same share them. */
export function portraitPath({ styleId, variation }: Portrait): string {
  return `generated/screenshots/${styleId}-${variation}`;
}

/** Opens a stack and stores what the portraits and the models of everybody look like. */
export async function openStudio(stack: Stack, portraits: readonly Portrait[]): Promise<Studio> {
  const { storage } = createClient(stack.apiUrl, stack.keys.secretKey);
  const sql = postgres(stack.database.url, { max: 2, onnotice: () => {} });
  const upload: Studio["upload"] = async (bucket, path, bytes) => {
    const { error } = await storage.from(bucket)
      .upload(path, bytes, { contentType: contentType(path) });
    if (error) throw error;
  };
  for (const portrait of portraits) {
    const path = portraitPath(portrait);
    await upload("generated-photos", `${path}.jpg`, portrait.image);
    await upload("generated-photos", `${path}-thumb.webp`, portrait.thumbnail);
  }
  const preview = await sharp(testPhoto("portrait-1.jpg"))
    .resize(PREVIEW_SIDE, PREVIEW_SIDE, { position: "top" }).webp().toBuffer();
  await upload("model-previews", PREVIEW_PATH, preview);
  return {
    stack,
    sql,
    now: new Date(),
    portraits,
    upload,
    [Symbol.asyncDispose]: () => sql.end(),
  };
}

/** ISO time some minutes before the moment everything is told as of; negative: after it. */
export function minutesAgo({ now }: Studio, minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString();
}
