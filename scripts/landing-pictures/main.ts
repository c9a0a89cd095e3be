import { join } from "node:path";
import sharp from "sharp";
import { runCommand } from "../../local/command.ts";
import { outputSize } from "../../local/gemini/sizes.ts";
import { portraitParts } from "../../local/renderer/product-request.ts";
import { styleImage } from "../../local/style-image.ts";
import { renderPicture } from "../../local/renderer/render.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import STYLES from "../../supabase/styles/catalogue.json" with { type: "json" };

/** The pictures of the landing page by name: a style of the catalogue and a variation of it. */
const PICTURES = {
  "portrait-golden": ["beach-golden-hour", 1],
  "portrait-mono": ["film-noir", 1],
  "portrait-night": ["city-night", 2],
  "portrait-studio": ["studio-grey", 1],
  "portrait-garden": ["greenhouse", 2],
} as const;

/** In pixels; see web/src/features/landing/picture-sources.ts. */
const WIDTHS = [320, 480, 720];

/** Renders what the landing page shows, from a photo in the public domain. */
runCommand(async ({ print }) => {
  const photo = await Deno.readFile(testPhoto("portrait-1.jpg"));
  await save("selfie", photo);
  for (const [name, [styleId, variation]] of Object.entries(PICTURES)) {
    const style = STYLES.find(({ id }) => id === styleId);
    const parts = await portraitParts([photo], await styleImage(styleId), {
      style_prompt: style?.prompt,
      variation,
    });
    const portrait = await renderPicture({ parts, size: outputSize("3:4", "1K"), format: "png" });
    if (portrait) await save(name, portrait.image);
    print(name);
  }
  return 0;
});

async function save(name: string, image: Uint8Array): Promise<void> {
  const folder = join(PROJECT_DIR, "web", "public", "landing");
  await Deno.mkdir(folder, { recursive: true });
  for (const width of WIDTHS) {
    await sharp(image)
      .resize({ width, height: width * 4 / 3, fit: "cover", position: "top" })
      .webp({ quality: 80 })
      .toFile(join(folder, `${name}-${width}.webp`));
  }
}
