import sharp from "sharp";
import { DEFAULT_OPTIONS, photoOptions } from "../../supabase/functions/_shared/options.ts";
import {
  buildPrompt,
  personLabel,
  type PromptOptions,
  styleLabel,
} from "../../supabase/functions/generate-photos/prompt.ts";
import { type ImagePart, type InputPart, sha256Hex } from "./parts.ts";

/** Options of a prompt that ask for nothing special. */
export const PLAIN_OPTIONS: PromptOptions = {
  ...photoOptions(DEFAULT_OPTIONS, 1),
  gender: "mujer",
  style_prompt: "Studio portrait in front of grey seamless paper. Soft light from the upper left.",
  variation: 1,
  wish: null,
  soften: false,
};

/** The parts of a request as the product sends them. */
export async function portraitParts(
  photos: readonly Uint8Array<ArrayBuffer>[],
  style: Uint8Array<ArrayBuffer>,
  options: Partial<PromptOptions> = {},
): Promise<InputPart[]> {
  const all = { ...PLAIN_OPTIONS, ...options };
  return await inputParts([
    ...photos.flatMap((photo, index) => [personLabel(index + 1, all.gender), photo]),
    styleLabel(photos.length + 1),
    style,
    buildPrompt(all, photos.length),
  ]);
}

/** Text, and images by their bytes, as they are read from a request. */
export async function inputParts(
  contents: readonly (string | Uint8Array<ArrayBuffer>)[],
): Promise<InputPart[]> {
  return await Promise.all(
    contents.map((content) =>
      typeof content === "string" ? { kind: "text", text: content } as const : imagePart(content)
    ),
  );
}

async function imagePart(bytes: Uint8Array<ArrayBuffer>): Promise<ImagePart> {
  const { autoOrient: { width, height }, format } = await sharp(bytes).metadata();
  const mimeType = `image/${format}`;
  return { kind: "image", mimeType, bytes, sha256: await sha256Hex(bytes), width, height };
}
