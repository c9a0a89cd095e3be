import sharp from "sharp";
import { type ImagePart, type InputPart, sha256Hex } from "../renderer/parts.ts";
import type { Size } from "../renderer/pixels/picture.ts";
import { badRequest, invalidArgument } from "./errors.ts";
import type { ImageModel } from "./models.ts";
import type { GenerateContentRequest, RequestPart } from "./request-schema.ts";

/** Source: https://ai.google.dev/gemini-api/docs/image-understanding, "Supported image formats". */
const IMAGE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/heic", "image/heif"];

/**
 * Reads all parts of a request, decoding its images.
 *
 * @throws GoogleError 400 when there is nothing to read, a part is empty, an image cannot be read,
 * there is no image, or there are more than the model takes.
 */
export async function readInput(
  request: GenerateContentRequest,
  model: ImageModel,
): Promise<InputPart[]> {
  if (request.contents.length === 0) {
    throw invalidArgument("* GenerateContentRequest.contents: contents is not specified\n");
  }
  const located = request.contents.flatMap((content, index) => {
    if (content.parts.length === 0) {
      throw invalidArgument(
        `* GenerateContentRequest.contents[${index}].parts: contents.parts must not be empty.\n`,
      );
    }
    return content.parts.map((part, at) => ({ part, field: `contents[${index}].parts[${at}]` }));
  });
  checkImageCount(located.filter(({ part }) => part.inlineData !== undefined).length, model);
  const system = (request.systemInstruction?.parts ?? []).map((part, at) => ({
    part,
    field: `system_instruction.parts[${at}]`,
  }));
  // One by one, so that a refusal leaves no decoding behind.
  const parts: InputPart[] = [];
  for (const { part, field } of [...system, ...located]) parts.push(await readPart(part, field));
  return parts;
}

/**
 * Gemini itself also paints from text alone. Here that can only mean that a photo was forgotten,
 * so it is refused.
 */
function checkImageCount(count: number, model: ImageModel): void {
  if (count === 0) throw invalidArgument("Please provide at least one input image.");
  if (count > model.maxInputImages) {
    throw invalidArgument(
      `Please use fewer than ${model.maxInputImages + 1} images in your request to ` +
        `models/${model.id}`,
    );
  }
}

async function readPart(part: RequestPart, field: string): Promise<InputPart> {
  if (part.inlineData !== undefined) {
    return await readImage(part.inlineData, `${field}.inline_data.data`);
  }
  if (part.text !== undefined) return { kind: "text", text: part.text };
  if (part.fileData !== undefined) {
    throw invalidArgument("fileData is not served here: send the image as inlineData.");
  }
  throw invalidArgument(
    `* GenerateContentRequest.${field}.data: required oneof field 'data' must have one ` +
      "initialized field\n",
  );
}

async function readImage(
  { mimeType, data }: { mimeType: string; data: string },
  field: string,
): Promise<ImagePart> {
  if (!IMAGE_TYPES.includes(mimeType)) throw invalidArgument(`Unsupported MIME type: ${mimeType}`);
  const bytes = decodeBase64(data, field);
  const size = await decodedSize(bytes);
  return { kind: "image", mimeType, bytes, sha256: await sha256Hex(bytes), ...size };
}

function decodeBase64(data: string, field: string): Uint8Array<ArrayBuffer> {
  try {
    const alphabet = /[-_]/.test(data) ? "base64url" : "base64";
    return Uint8Array.fromBase64(data, { alphabet });
  } catch {
    const excerpt = data.slice(0, 40);
    const description =
      `Invalid value at '${field}' (TYPE_BYTES), Base64 decoding failed for "${excerpt}"`;
    throw badRequest([{ field, description }]);
  }
}

async function decodedSize(bytes: Uint8Array): Promise<Size> {
  try {
    const { autoOrient } = await sharp(bytes).metadata();
    // Headers alone do not show a cut file; a thumbnail reads all of it and costs a few ms.
    await sharp(bytes).resize(16, 16).raw().toBuffer();
    return autoOrient;
  } catch {
    throw invalidArgument(
      "Unable to process input image. Please retry or report in " +
        "https://developers.generativeai.google/guide/troubleshooting",
    );
  }
}
