import type { Enums } from "@shared/database.types.ts";

/** The options of a portrait in words. `keep` and none mean: as in the training photos or style. */
export default {
  aspectRatio: "Shape",
  glasses: "Glasses",
  hairColor: "Hair colour",
  hairStyle: "Hair style",
  background: "Background",
  look: "Look",
  glassesValues: {
    keep: "As in my photos",
    none: "No glasses",
    reading: "Reading glasses",
    sunglasses: "Sunglasses",
    round: "Round glasses",
    aviator: "Aviators",
  },
  hairColorValues: {
    keep: "As in my photos",
    black: "Black",
    dark_brown: "Dark brown",
    brown: "Brown",
    auburn: "Auburn",
    red: "Red",
    blonde: "Blonde",
    platinum: "Platinum",
    grey: "Grey",
    white: "White",
  },
  hairStyleValues: {
    keep: "As in my photos",
    short: "Short",
    medium: "Medium",
    long: "Long",
    straight: "Straight",
    wavy: "Wavy",
    curly: "Curly",
    tied_back: "Tied back",
    bun: "Bun",
    slicked_back: "Slicked back",
    shaved: "Shaved",
  },
  backgroundValues: {
    studio_white: "White studio",
    studio_grey: "Grey studio",
    studio_black: "Black studio",
    office: "Office",
    library: "Library",
    city: "City",
    night_city: "City at night",
    cafe: "Café",
    home: "Home",
    garden: "Garden",
    forest: "Forest",
    mountains: "Mountains",
    beach: "Beach",
    desert: "Desert",
    snow: "Snow",
  },
  lookValues: {
    natural: "Natural",
    black_and_white: "Black and white",
    cinematic: "Cinematic",
    film: "Film",
    vintage: "Vintage",
    editorial: "Editorial",
    pastel: "Pastel",
    dramatic: "Dramatic",
    warm: "Warm",
    cool: "Cool",
  },
} as const satisfies {
  aspectRatio: string;
  glasses: string;
  hairColor: string;
  hairStyle: string;
  background: string;
  look: string;
  glassesValues: Record<Enums<"glasses">, string>;
  hairColorValues: Record<Enums<"hair_color">, string>;
  hairStyleValues: Record<Enums<"hair_style">, string>;
  backgroundValues: Record<Enums<"background">, string>;
  lookValues: Record<Enums<"look">, string>;
};
