import { outputSize } from "../../local/gemini/sizes.ts";
import { portraitParts } from "../../local/renderer/product-request.ts";
import { styleImage } from "../../local/style-image.ts";
import { renderPicture } from "../../local/renderer/render.ts";
import type { Style } from "../styles/style.ts";

const VARIATIONS = [1, 2, 3, 4];

/** The four variations of a person in a style, encoded; null when no photo shows a person. */
export async function renderRow(
  photos: readonly Uint8Array<ArrayBuffer>[],
  { id, prompt }: Pick<Style, "id" | "prompt">,
): Promise<Uint8Array[] | null> {
  const style = await styleImage(id);
  const portraits: Uint8Array[] = [];
  for (const variation of VARIATIONS) {
    const parts = await portraitParts(photos, style, { style_prompt: prompt, variation });
    const portrait = await renderPicture({ parts, size: outputSize("3:4", "1K"), format: "jpeg" });
    if (portrait === null) return null;
    portraits.push(portrait.image);
  }
  return portraits;
}
