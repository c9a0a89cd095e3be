import type { ImagePart, InputPart } from "../renderer/parts.ts";
import type { Size } from "../renderer/pixels/picture.ts";
import { apiKeyInvalid, apiKeyMissing, invalidArgument } from "./errors.ts";
import { readInput } from "./input.ts";
import type { ImageModel } from "./models.ts";
import { type GenerateContentRequest, parseRequest } from "./request-schema.ts";
import {
  type AspectRatio,
  type ImageSize,
  isAspectRatio,
  isImageSize,
  nearestAspectRatio,
  outputSize,
} from "./sizes.ts";

/** A request that passed every check. */
export interface Call {
  readonly model: ImageModel;
  readonly parts: readonly InputPart[];
  readonly options: OutputOptions;
  /** Pixels of the picture asked for. */
  readonly size: Size;
}

/**
 * Reads and checks the body of a `generateContent` request.
 *
 * @throws GoogleError 400 INVALID_ARGUMENT.
 */
export async function readCall(body: string, model: ImageModel): Promise<Call> {
  const request = parseRequest(body);
  const options = checkOutputOptions(request.generationConfig, model);
  const parts = await readInput(request, model);
  const ratio = chooseAspectRatio(options.aspectRatio, parts, model);
  return { model, parts, options, size: outputSize(ratio, options.imageSize) };
}

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

/**
 * Checks the key in the `x-goog-api-key` header or, failing that, the `key` query parameter.
 *
 * @throws GoogleError 403 when the request carries no key, 400 when it carries another one.
 */
export function checkApiKey(request: Request, expected: string): void {
  const key = request.headers.get("x-goog-api-key") ?? new URL(request.url).searchParams.get("key");
  if (key === null || key === "") throw apiKeyMissing();
  if (key !== expected) throw apiKeyInvalid();
}
