import { createServiceClient } from "../../supabase/functions/_shared/service-client.ts";
import { downloadObject, uploadObject } from "../../supabase/functions/_shared/storage.ts";
import { AnswerRoom } from "../../supabase/functions/generate-photos/answer-room.ts";
import { claimedPhoto } from "../../supabase/functions/generate-photos/claimed-photo.testing.ts";
import { createGemini } from "../../supabase/functions/generate-photos/gemini.ts";
import {
  createReferenceLoader,
  loadReferences,
} from "../../supabase/functions/generate-photos/references.ts";
import { buildRequest } from "../../supabase/functions/generate-photos/request.ts";
import { storePhoto } from "../../supabase/functions/generate-photos/store-photo.ts";
import { LOCAL_API_KEY } from "../../local/gemini/server.ts";
import type { TestStack } from "../../local/testing/test-stack.ts";
import type { LiveUser } from "./live-user.ts";

/**
 * The algorithm this product started from: one request after another with a fixed delay between
 * them, each with its references fetched anew, the credits written at the end. Each image costs
 * the same work as ours; only the order is the original's.
 * @returns milliseconds until the first and the last image are stored.
 */
export async function timeOriginal(
  stack: TestStack,
  user: LiveUser,
  styleIds: string[],
  delayMs: number,
): Promise<{ first: number; last: number }> {
  const client = createServiceClient({
    supabaseUrl: stack.apiUrl,
    secretKey: stack.keys.secretKey,
  });
  const generate = createGemini({
    apiKey: LOCAL_API_KEY,
    apiVersion: "v1beta",
    baseUrl: stack.geminiUrl,
  }, new AnswerRoom());
  const photos = await sampleOf(stack, user, styleIds);
  const stored: number[] = [];
  const began = performance.now();
  for (const photo of photos) {
    if (stored.length > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const load = createReferenceLoader((bucket, path) => downloadObject(client, bucket, path));
    const references = await loadReferences(photo, load);
    await generate(buildRequest(photo, references, 60_000), async (outcome) => {
      if (outcome.kind !== "image") throw new Error(`Gemini's stand-in: ${outcome.kind}`);
      await storePhoto({
        objectPath: photo.object_path,
        bytes: outcome.bytes,
        aspectRatio: photo.options.aspect_ratio,
        imageSize: photo.options.image_size,
      }, (object) => uploadObject(client, object));
    });
    stored.push(performance.now() - began);
  }
  await stack.sql`update public.users set credits = credits where id = ${user.id}`;
  return { first: stored[0] ?? NaN, last: performance.now() - began };
}

/** Four photos a style, of the user's model. */
async function sampleOf(stack: TestStack, user: LiveUser, styleIds: string[]) {
  const images = await stack.sql<{ image_url: string }[]>`
    select image_url from public.model_references where model_id = ${user.modelId}`;
  const styles = await stack.sql<{ id: string; prompt: string; image_url: string }[]>`
    select id, prompt, image_url from public.styles where id in ${stack.sql(styleIds)}`;
  return styles.flatMap((style) =>
    [1, 2, 3, 4].map((variation) =>
      claimedPhoto({
        photo_id: crypto.randomUUID(),
        object_path: `generated/${user.id}/${crypto.randomUUID()}`,
        variation,
        training_images: images.map(({ image_url }) => image_url),
        style_id: style.id,
        style_prompt: style.prompt,
        style_image: style.image_url,
      })
    )
  );
}
