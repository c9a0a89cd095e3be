import type { Background } from "../../../supabase/functions/_shared/options.ts";
import { paintStudio } from "./studio.ts";

const STYLES = "../../../supabase/styles/";
const OWN = "./settings/";

/** Studios are painted; a place comes from the style that shows it, else from a picture here. */
const SETTINGS: Record<Background, { readonly paper: number } | { readonly image: string }> = {
  studio_white: { paper: 0.93 },
  studio_grey: { paper: 0.52 },
  studio_black: { paper: 0.045 },
  office: { image: `${STYLES}office-window.jpg` },
  library: { image: `${STYLES}library.jpg` },
  city: { image: `${OWN}city.jpg` },
  night_city: { image: `${STYLES}city-night.jpg` },
  cafe: { image: `${STYLES}cafe-lights.jpg` },
  home: { image: `${OWN}home.jpg` },
  garden: { image: `${OWN}garden.jpg` },
  forest: { image: `${OWN}forest.jpg` },
  mountains: { image: `${STYLES}mountain-mist.jpg` },
  beach: { image: `${STYLES}beach-golden-hour.jpg` },
  desert: { image: `${STYLES}desert-dusk.jpg` },
  snow: { image: `${STYLES}snowy-pines.jpg` },
};

/** The picture of a background, encoded, 4:5 and 1024 pixels wide. */
export async function settingImage(background: Background): Promise<Uint8Array> {
  const setting = SETTINGS[background];
  return "paper" in setting
    ? await paintStudio(setting.paper)
    : await Deno.readFile(new URL(setting.image, import.meta.url));
}
