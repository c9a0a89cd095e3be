import type {
  Background,
  Glasses,
  HairColor,
  HairStyle,
  Look,
} from "../../../supabase/functions/_shared/options.ts";
import { type Mood, readMood } from "./read-mood.ts";

/** From how far a picture is taken. */
export type Distance = "close-up" | "head-and-shoulders" | "waist-up" | "three-quarter-length";

/** Where the main light of a picture comes from. */
export type Lighting = "front" | "side" | "behind" | "low";

/** What a prompt asks for, as far as it says so. */
export interface Wish {
  readonly glasses: Glasses;
  readonly hairColor: HairColor;
  readonly hairStyle: HairStyle;
  /** Null keeps the style's own. */
  readonly background: Background | null;
  readonly look: Look | null;
  readonly distance: Distance | null;
  readonly lighting: Lighting | null;
  /** Which way the person is turned, so where they need room: -1 left, 1 right. */
  readonly turned: -1 | 0 | 1;
  /** What the description of the style says of its light. */
  readonly mood: Mood;
}

type Patterns<Value extends string> = Record<Value, RegExp>;

const GLASSES: Patterns<Glasses> = {
  keep: /glasses stay/i,
  none: /\bno glasses\b/i,
  reading: /\breading glasses\b/i,
  sunglasses: /\bsunglasses\b/i,
  round: /\bround glasses\b/i,
  aviator: /\baviator\b/i,
};

/** The darker browns come first: "dark brown" is brown too. */
const HAIR_COLORS: Patterns<HairColor> = {
  keep: /hair colour exactly as/i,
  dark_brown: /\bdark brown hair\b/i,
  brown: /\bbrown hair\b/i,
  black: /\bblack hair\b/i,
  auburn: /\bauburn hair\b/i,
  red: /\bred hair\b/i,
  platinum: /\bplatinum blonde hair\b/i,
  blonde: /\bblonde hair\b/i,
  grey: /\bgr[ea]y hair\b/i,
  white: /\bwhite hair\b/i,
};

const HAIR_STYLES: Patterns<HairStyle> = {
  keep: /\bhairline exactly as\b/i,
  short: /\bcut short\b/i,
  medium: /\bmedium length\b/i,
  long: /\bworn long\b/i,
  straight: /\bstraight and smooth\b/i,
  wavy: /\bwaves\b/i,
  curly: /\bcurls\b/i,
  tied_back: /\btied back\b/i,
  bun: /\bbun\b/i,
  slicked_back: /\bslicked back\b/i,
  shaved: /\bshaved\b/i,
};

/** A night street comes before a street. */
const BACKGROUNDS: Patterns<Background> = {
  studio_white: /\bseamless white\b/i,
  studio_grey: /\bseamless mid-gr[ea]y\b/i,
  studio_black: /\bdeep black backdrop\b/i,
  office: /\boffice\b/i,
  library: /\blibrary\b/i,
  night_city: /\bcity street at night\b/i,
  city: /\bcity street\b/i,
  cafe: /\bcaf[eé](?!\p{L})/iu,
  home: /\bliving room\b/i,
  garden: /\bgarden\b/i,
  forest: /\bforest\b/i,
  mountains: /\bmountains\b/i,
  beach: /\bbeach\b/i,
  desert: /\bdesert\b/i,
  snow: /\bsnow/i,
};

const LOOKS: Patterns<Look> = {
  natural: /\btrue-to-life\b/i,
  black_and_white: /\bblack and white\b/i,
  cinematic: /\bcinematic\b/i,
  vintage: /\b1970s\b/i,
  film: /\b35 ?mm colour film\b/i,
  editorial: /\beditorial\b/i,
  pastel: /\bpastel\b/i,
  dramatic: /\bhigh contrast\b/i,
  warm: /\bwarm golden\b/i,
  cool: /\bcool bluish\b/i,
};

const DISTANCES: Patterns<Distance> = {
  "close-up": /\bclose-up\b/i,
  "head-and-shoulders": /\bhead-and-shoulders\b/i,
  "waist-up": /\bfrom the waist up\b/i,
  "three-quarter-length": /\bthree-quarter-length\b/i,
};

const LIGHTINGS: Patterns<Lighting> = {
  behind: /\blight from behind\b/i,
  front: /\bfrom the front\b|\beven daylight\b/i,
  side: /\bfrom one side\b/i,
  low: /\blow, directional\b/i,
};

/**
 * Reads a prompt the way the product writes it: options are looked for in the sentence that is
 * about them, never in the description of the style, which has words of its own.
 */
export function readPrompt(text: string): Wish {
  const [, description = ""] = /described as: "([^"]*)"/.exec(text) ?? [];
  const own = text.replace(description, "");
  const [, setting = ""] = /\bsetting is ([^.]*)\./i.exec(own) ?? [];
  const [, finish = ""] = /\bfinish is ([^.]*(?:\.\d[^.]*)*)\./i.exec(own) ?? [];
  const [, hair = ""] = /\bhair: ([^.]*)\./i.exec(own) ?? [];
  return {
    glasses: find(GLASSES, own) ?? "keep",
    hairColor: find(HAIR_COLORS, hair) ?? "keep",
    hairStyle: find(HAIR_STYLES, hair) ?? "keep",
    background: find(BACKGROUNDS, setting),
    look: find(LOOKS, finish),
    distance: find(DISTANCES, own),
    lighting: find(LIGHTINGS, own),
    turned: turnedIn(own),
    mood: readMood(description),
  };
}

function find<Value extends string>(patterns: Patterns<Value>, text: string): Value | null {
  for (const value in patterns) if (patterns[value].test(text)) return value;
  return null;
}

function turnedIn(text: string): -1 | 0 | 1 {
  const [, side] = /\bturned [^.]*?\bto the (left|right)\b/i.exec(text) ?? [];
  return side === undefined ? 0 : side.toLowerCase() === "left" ? -1 : 1;
}
