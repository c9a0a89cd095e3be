import type { InputPart } from "../renderer/parts.ts";
import type { Size } from "../renderer/pixels/picture.ts";
import { checkOutputOptions, chooseAspectRatio, type OutputOptions } from "./checks.ts";
import { readInput } from "./input.ts";
import type { ImageModel } from "./models.ts";
import { parseRequest } from "./request-schema.ts";
import { outputSize } from "./sizes.ts";

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
