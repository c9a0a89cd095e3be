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
  soften: false,
};

/** An image as the server reads it. */
async function imagePart(bytes: Uint8Array<ArrayBuffer>): Promise<ImagePart> {
  const { autoOrient: { width, height }, format } = await sharp(bytes).metadata();
  const mimeType = `image/${format}`;
  return { kind: "image", mimeType, bytes, sha256: await sha256Hex(bytes), width, height };
}

/** The parts of a request as the product sends them. */
export async function portraitParts(
  photos: readonly Uint8Array<ArrayBuffer>[],
  style: Uint8Array<ArrayBuffer>,
  options: Partial<PromptOptions> = {},
): Promise<InputPart[]> {
  const all = { ...PLAIN_OPTIONS, ...options };
  const parts: InputPart[] = [];
  for (const [index, photo] of photos.entries()) {
    parts.push({ kind: "text", text: personLabel(index + 1, all.gender) }, await imagePart(photo));
  }
  parts.push({ kind: "text", text: styleLabel(photos.length + 1) }, await imagePart(style));
  parts.push({ kind: "text", text: buildPrompt(all, photos.length) });
  return parts;
}
