import { artistic } from "./catalogue/artistic.ts";
import { business } from "./catalogue/business.ts";
import { cinematic } from "./catalogue/cinematic.ts";
import { city } from "./catalogue/city.ts";
import { outdoors } from "./catalogue/outdoors.ts";
import { seasonal } from "./catalogue/seasonal.ts";
import { studio } from "./catalogue/studio.ts";
import type { Style } from "./style.ts";

/** Every style in the order the user sees them; its place in the list is its position. */
export const STYLES: readonly Style[] = [
  ...studio,
  ...business,
  ...outdoors,
  ...city,
  ...cinematic,
  ...seasonal,
  ...artistic,
];
