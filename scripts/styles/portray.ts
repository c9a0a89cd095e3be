import sharp from "sharp";
import { outputSize } from "../../local/gemini/sizes.ts";
import { portraitParts } from "../../local/renderer/product-request.ts";
import { renderPicture } from "../../local/renderer/render.ts";
import { styleImage } from "../../local/style-image.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import { cardPictures } from "./pictures.ts";
import type { Style, StyleStore } from "./style.ts";

/** The person on the cards: in the public domain, as its NOTICE.md says. */
const PHOTOS = ["portrait-1.jpg", "portrait-2.jpg"] as const;

/**
 * Shows the example person on the card of a shipped style, as a portrait in it. What Gemini is shown
 * of the style stays the empty scene: a face in it would find its way into portraits of others.
 * @param variation Its pose: neighbours in another one look less alike.
 */
export async function portray(store: StyleStore, style: Style, variation: number): Promise<void> {
  const photos = await Promise.all(PHOTOS.map((name) => Deno.readFile(testPhoto(name))));
  const parts = await portraitParts(photos, await styleImage(style.id), {
    style_prompt: style.prompt,
    variation,
  });
  const portrait = await renderPicture({ parts, size: outputSize("3:4", "1K"), format: "png" });
  if (!portrait) throw new Error("the example photos show nobody");
  const { paths, files } = await cardPictures(style.id, sharp(portrait.image));
  await store.put({ ...style, ...paths }, files);
}
