import sharp from "sharp";
import type { Background } from "../../../supabase/functions/_shared/options.ts";
import { styleImage } from "../../style-image.ts";
import { blankPicture, clamp01, toBytes } from "../pixels/picture.ts";

/** Studios are painted; a place comes from the style that shows it, else from a picture here. */
const SETTINGS: Record<
  Background,
  { readonly paper: number } | { readonly style: string } | { readonly picture: string }
> = {
  studio_white: { paper: 0.93 },
  studio_grey: { paper: 0.52 },
  studio_black: { paper: 0.045 },
  office: { style: "office-window" },
  library: { style: "library" },
  city: { picture: "city.jpg" },
  night_city: { style: "city-night" },
  cafe: { style: "cafe-lights" },
  home: { picture: "home.jpg" },
  garden: { picture: "garden.jpg" },
  forest: { picture: "forest.jpg" },
  mountains: { style: "mountain-mist" },
  beach: { style: "beach-golden-hour" },
  desert: { style: "desert-dusk" },
  snow: { style: "snowy-pines" },
};

/** The picture of a background, encoded, 4:5 and 1024 pixels wide. */
export async function settingImage(background: Background): Promise<Uint8Array> {
  const setting = SETTINGS[background];
  if ("paper" in setting) return await paintStudio(setting.paper);
  if ("style" in setting) return await styleImage(setting.style);
  return await Deno.readFile(new URL(`./settings/${setting.picture}`, import.meta.url));
}

const SIZE = { width: 512, height: 640 };

/**
 * Seamless paper lit by a lamp behind the person and falling off towards the corners and the floor.
 *
 * @param paper how bright it is in the middle, 0 to 1.
 */
async function paintStudio(paper: number): Promise<Uint8Array> {
  const picture = blankPicture(SIZE);
  for (let y = 0, at = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++, at += 3) {
      const u = (x / SIZE.width - 0.46) * 1.15;
      const v = y / SIZE.height - 0.4;
      const pool = 1 / (1 + (u * u + v * v) * 2.2);
      const floor = 1 - 0.18 * Math.max(0, v * 1.6 - 0.35);
      const light = paper * (0.55 + 0.45 * pool) * floor + (1 - paper) * 0.07 * pool * pool;
      picture.data[at] = clamp01(light * 0.992);
      picture.data[at + 1] = clamp01(light * 0.996);
      picture.data[at + 2] = clamp01(light * 1.01);
    }
  }
  const raw = { ...SIZE, channels: 3 } as const;
  return await sharp(toBytes(picture), { raw }).resize(1024, 1280).png({ compressionLevel: 1 })
    .toBuffer();
}
