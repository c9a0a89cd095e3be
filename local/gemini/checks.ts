import type { ImagePart, InputPart } from "../renderer/parts.ts";
import { invalidArgument } from "./errors.ts";
import type { ImageModel } from "./models.ts";
import type { GenerateContentRequest } from "./request-schema.ts";
import {
  type AspectRatio,
  type ImageSize,
  isAspectRatio,
  isImageSize,
  nearestAspectRatio,
} from "./sizes.ts";

/** What the caller wants back. */
export interface OutputOptions {
  /** Undefined when the shape of the last input image decides. */
  readonly aspectRatio: AspectRatio | undefined;
  readonly imageSize: ImageSize;
  readonly text: boolean;
  readonly image: boolean;
}

/**
 * Checks `generationConfig` against what the model can do.
 *
 * Image models answer with text and image unless `responseModalities` says otherwise
 * (https://ai.google.dev/gemini-api/docs/image-generation).
 * @throws GoogleError 400 INVALID_ARGUMENT.
 */
export function checkOutputOptions(
  { candidateCount, imageConfig, responseModalities }: GenerateContentRequest["generationConfig"],
  model: ImageModel,
): OutputOptions {
  if (candidateCount !== undefined && candidateCount > 1) {
    throw invalidArgument("Multiple candidates is not enabled for this model");
  }
  const modalities = responseModalities ?? [];
  if (modalities.includes("AUDIO")) {
    throw invalidArgument("The requested combination of response modalities is not supported.");
  }
  const { aspectRatio, imageSize } = imageConfig ?? {};
  return {
    aspectRatio: aspectRatio === undefined ? undefined : checkAspectRatio(aspectRatio, model),
    imageSize: imageSize === undefined ? "1K" : checkImageSize(imageSize, model),
    text: modalities.length === 0 || modalities.includes("TEXT"),
    image: modalities.length === 0 || modalities.includes("IMAGE"),
  };
}

function checkAspectRatio(value: string, model: ImageModel): AspectRatio {
  if (isAspectRatio(value) && model.aspectRatios.includes(value)) return value;
  throw unsupported("aspectRatio", value);
}

function checkImageSize(value: string, model: ImageModel): ImageSize {
  if (isImageSize(value) && model.imageSizes.includes(value)) return value;
  throw unsupported("imageSize", value);
}

function unsupported(option: string, value: string): Error {
  return invalidArgument(
    `\`${option}\` does not support \`${value}\` as a valid value. ` +
      "Please refer to the Gemini API documentation for supported usage.",
  );
}

/** The ratio asked for, else the model's ratio nearest to the last image of the request. */
export function chooseAspectRatio(
  asked: AspectRatio | undefined,
  parts: readonly InputPart[],
  model: ImageModel,
): AspectRatio {
  if (asked !== undefined) return asked;
  const last = parts.findLast((part): part is ImagePart => part.kind === "image");
  return last === undefined ? "1:1" : nearestAspectRatio(last, model.aspectRatios);
}
