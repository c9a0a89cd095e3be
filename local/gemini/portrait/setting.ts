import type { Background } from "../../../supabase/functions/_shared/options.ts";
import { styleImage } from "../../style-image.ts";
import { paintStudio } from "./studio.ts";

type Setting =
  | { readonly paper: number }
  | { readonly style: string }
  | { readonly image: string };

/** Studios are painted; a place comes from the style that shows it, else from a picture here. */
const SETTINGS: Record<Background, Setting> = {
  studio_white: { paper: 0.93 },
  studio_grey: { paper: 0.52 },
  studio_black: { paper: 0.045 },
  office: { style: "office-window" },
  library: { style: "library" },
  city: { image: "./settings/city.jpg" },
  night_city: { style: "city-night" },
  cafe: { style: "cafe-lights" },
  home: { image: "./settings/home.jpg" },
  garden: { image: "./settings/garden.jpg" },
  forest: { image: "./settings/forest.jpg" },
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
  return await Deno.readFile(new URL(setting.image, import.meta.url));
}
