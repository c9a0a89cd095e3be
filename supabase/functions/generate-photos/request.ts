import { photoOptions } from "../_shared/options.ts";
import type { GenerationRequest } from "./gemini.ts";
import type { ClaimedPhoto } from "./photo-queue.ts";
import { buildPrompt, personLabel, styleLabel } from "./prompt.ts";
import { imagePart, type PhotoReferences } from "./references.ts";

/**
 * The request for a photo: each input image behind a text that says what it is, then the prompt.
 * After a refusal to draw it is worded more mildly, after the next the prompt comes first: what a
 * model does not draw in one form it often does in another.
 */
export function buildRequest(
  photo: ClaimedPhoto,
  { person, style }: PhotoReferences,
  timeoutMs: number,
): GenerationRequest {
  const options = photoOptions(photo.options, photo.variation);
  const prompt = {
    text: buildPrompt({ ...photo, ...options, soften: photo.refusals === 1 }, person.length),
  };
  const images = [
    ...person.flatMap((reference, index) => [
      { text: personLabel(index + 1, photo.gender) },
      imagePart(reference),
    ]),
    { text: styleLabel(person.length + 1) },
    imagePart(style),
  ];
  return {
    model: photo.generation_model_id,
    aspectRatio: options.aspect_ratio,
    imageSize: options.image_size,
    timeoutMs,
    parts: photo.refusals >= 2 ? [prompt, ...images] : [...images, prompt],
  };
}
