import type { Part } from "@google/genai/web";
import { type PhotoOptions, photoOptions } from "../_shared/options.ts";
import { buildEditPrompt, samePersonLabel, SOURCE_LABEL } from "./edit-prompt.ts";
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
  references: PhotoReferences,
  timeoutMs: number,
): GenerationRequest {
  const options = photoOptions(photo.options, photo.variation);
  const { prompt, images } = photo.edits.length > 0
    ? edit(photo, references)
    : portrait(photo, options, references);
  return {
    model: photo.generation_model_id,
    aspectRatio: options.aspect_ratio,
    imageSize: options.image_size,
    timeoutMs,
    parts: photo.refusals >= 2 ? [{ text: prompt }, ...images] : [...images, { text: prompt }],
  };
}

interface Content {
  prompt: string;
  images: Part[];
}

function portrait(
  photo: ClaimedPhoto,
  options: PhotoOptions,
  { person, scene }: PhotoReferences,
): Content {
  return {
    prompt: buildPrompt({ ...photo, ...options, soften: soften(photo) }, person.length),
    images: [
      ...person.flatMap((reference, index) => [
        { text: personLabel(index + 1, photo.gender) },
        imagePart(reference),
      ]),
      { text: styleLabel(person.length + 1) },
      imagePart(scene),
    ],
  };
}

/** The picture to change comes first: Gemini keeps the shape of the first image. */
function edit(photo: ClaimedPhoto, { person, scene }: PhotoReferences): Content {
  return {
    prompt: buildEditPrompt({ ...photo, soften: soften(photo) }),
    images: [
      { text: SOURCE_LABEL },
      imagePart(scene),
      ...person.flatMap((reference, index) => [
        { text: samePersonLabel(index + 2, photo.gender) },
        imagePart(reference),
      ]),
    ],
  };
}

function soften({ refusals }: ClaimedPhoto): boolean {
  return refusals === 1;
}
