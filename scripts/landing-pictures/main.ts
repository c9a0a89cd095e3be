import { join } from "node:path";
import sharp from "sharp";
import { runCommand } from "../../local/command.ts";
import { outputSize } from "../../local/gemini/sizes.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { portraitParts } from "../../local/renderer/product-request.ts";
import { renderPicture } from "../../local/renderer/render.ts";
import { styleImage } from "../../local/style-image.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import STYLES from "../../supabase/styles/catalogue.json" with { type: "json" };

/** The portraits of the shipped folder: files by the style and the variation of it that they show. */
const PORTRAITS = {
  "golden-hour.jpg": ["beach-golden-hour", 1],
  "black-and-white.jpg": ["film-noir", 1],
  "city-night.jpg": ["city-night", 1],
  "studio.jpg": ["studio-grey", 1],
  "greenhouse.jpg": ["greenhouse", 1],
} as const;

/** In pixels: what a dense screen shows of the largest. */
const SIZE = { width: 960, height: 1280 };
/** The part of portrait-1.jpg whose face is where the portraits have it; above it the wall goes on. */
const SELFIE = { left: 161, top: 0, width: 540, height: 675 };
const WALL = { above: 45, of: 30 };
const FOLDER = join(PROJECT_DIR, "web", "showcase");

/** Renders the pictures that web/showcase is shipped with, from a photo in the public domain. */
runCommand(async ({ print }) => {
  const photo = await Deno.readFile(testPhoto("portrait-2.jpg"));
  await save("selfie.jpg", await selfie());
  for (const [file, [styleId, variation]] of Object.entries(PORTRAITS)) {
    const style = STYLES.find(({ id }) => id === styleId);
    const parts = await portraitParts([photo], await styleImage(styleId), {
      style_prompt: style?.prompt,
      variation,
    });
    const portrait = await renderPicture({ parts, size: outputSize("3:4", "1K"), format: "png" });
    if (portrait) await save(file, portrait.image);
    print(file);
  }
  return 0;
});

/** The wider photo as the portraits are framed, so that one slides over the other. */
async function selfie(): Promise<Uint8Array> {
  const photo = await sharp(testPhoto("portrait-1.jpg")).extract(SELFIE).toBuffer();
  const { width } = SELFIE;
  const wall = await sharp(photo).extract({ left: 0, top: 0, width, height: WALL.of }).flip()
    .resize({ width, height: WALL.above, fit: "fill" }).toBuffer();
  return await sharp(photo).extend({ top: WALL.above })
    .composite([{ input: wall, left: 0, top: 0 }]).png().toBuffer();
}

async function save(file: string, image: Uint8Array): Promise<void> {
  await sharp(image).resize({ ...SIZE, fit: "cover", position: "top" })
    .keepXmp().jpeg({ quality: 88, mozjpeg: true }).toFile(join(FOLDER, file));
}
