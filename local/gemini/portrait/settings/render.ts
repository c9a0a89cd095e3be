/**
 * Renders the settings that no style shows, the way the styles are rendered.
 *
 * deno run --allow-read --allow-write --allow-ffi --allow-env --allow-sys \
 *   local/gemini/portrait/settings/render.ts [city|forest|garden|home]
 */
import { encodeJpeg } from "../../../../scripts/styles/render/encode.ts";
import { develop } from "../../../../scripts/styles/render/film.ts";
import * as city from "./city.ts";
import * as forest from "./forest.ts";
import * as garden from "./garden.ts";
import * as home from "./home.ts";

const SCENES = { city, forest, garden, home };
const GRAIN_SEED = 7;

for (const [name, { render, grade }] of Object.entries(SCENES)) {
  if (Deno.args.length > 0 && !Deno.args.includes(name)) continue;
  const file = new URL(`${name}.jpg`, import.meta.url);
  await Deno.writeFile(file, await encodeJpeg(develop(render(), grade, GRAIN_SEED)));
}
