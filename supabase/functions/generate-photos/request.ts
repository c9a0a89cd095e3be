import { photoOptions } from "../_shared/options.ts";
import type { GenerationRequest } from "./gemini.ts";
import type { ClaimedPhoto } from "./photo-queue.ts";
import { buildPrompt, personLabel, styleLabel } from "./prompt.ts";
import { imagePart, type PhotoReferences } from "./references.ts";

/** The request for a photo: each input image behind a text that says what it is, then the prompt. */
export function buildRequest(
  photo: ClaimedPhoto,
  { person, style }: PhotoReferences,
  timeoutMs: number,
): GenerationRequest {
  const options = photoOptions(photo.options, photo.variation);
  return {
    model: photo.generation_model_id,
    aspectRatio: options.aspect_ratio,
    timeoutMs,
    parts: [
      ...person.flatMap((reference, index) => [
        { text: personLabel(index + 1, photo.gender) },
        imagePart(reference),
      ]),
      { text: styleLabel(person.length + 1) },
      imagePart(style),
      { text: buildPrompt({ ...photo, ...options }, person.length) },
    ],
  };
}
