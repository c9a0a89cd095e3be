import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { outputSize } from "../../local/gemini/sizes.ts";
import { portraitParts } from "../../local/renderer/product-request.ts";
import { styleImage } from "../../local/style-image.ts";
import { renderPicture } from "../../local/renderer/render.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import STYLES from "../../supabase/styles/catalogue.json" with { type: "json" };

/** A rendered portrait as the product stores it. */
export interface Portrait {
  styleId: string;
  variation: number;
  /** JPEG, {@link PORTRAIT_SIZE}. */
  image: Uint8Array;
  /** WebP, its longest side 512 px. */
  thumbnail: Uint8Array;
}

export const PORTRAIT_SIZE = outputSize("3:4", "1K");

/** Rendered once; deleting the folder renders them anew. */
const CACHE = join(PROJECT_DIR, "node_modules", ".cache", "retrato-screenshots");
/** As the function generate-photos makes them. */
const THUMBNAIL = { width: 512, height: 512, fit: "inside" } as const;
/** A batch on its way is shown with these, in all four variations. */
export const BATCH_STYLES = ["studio-grey", "beach-golden-hour", "city-night"];

/** Portraits of one person in every style: twice, and four times in the styles of the batches. */
export async function renderPortraits(print: (line: string) => void): Promise<Portrait[]> {
  await Deno.mkdir(CACHE, { recursive: true });
  const photo = await Deno.readFile(testPhoto("portrait-1.jpg"));
  const portraits: Portrait[] = [];
  for (const { id: styleId, prompt } of STYLES) {
    for (const variation of BATCH_STYLES.includes(styleId) ? [1, 2, 3, 4] : [1, 2]) {
      const file = join(CACHE, `${styleId}-${variation}.jpg`);
      if (!existsSync(file)) {
        print(`Rendering ${styleId} ${variation}`);
        await render(photo, styleId, prompt, variation, file);
      }
      const image = await Deno.readFile(file);
      const thumbnail = await sharp(image).resize(THUMBNAIL).webp().toBuffer();
      portraits.push({ styleId, variation, image, thumbnail });
    }
  }
  return portraits;
}

async function render(
  photo: Uint8Array<ArrayBuffer>,
  styleId: string,
  prompt: string,
  variation: number,
  file: string,
): Promise<void> {
  const parts = await portraitParts([photo], await styleImage(styleId), {
    style_prompt: prompt,
    variation,
  });
  const portrait = await renderPicture({ parts, size: PORTRAIT_SIZE, format: "jpeg" });
  if (portrait === null) throw new Error("no person was found on the photo");
  await Deno.writeFile(file, portrait.image);
}
