import type { OptionValues } from "@shared/options.ts";

/** The options of a portrait in words. `keep` and none mean: as in the training photos or style. */
export default {
  aspect_ratio: { name: "Shape" },
  glasses: {
    name: "Glasses",
    values: {
      keep: "As in my photos",
      none: "No glasses",
      reading: "Reading glasses",
      sunglasses: "Sunglasses",
      round: "Round glasses",
      aviator: "Aviators",
    },
  },
  hair_color: {
    name: "Hair colour",
    values: {
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
  },
  hair_style: {
    name: "Hair style",
    values: {
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
  },
  outfit: {
    name: "Outfit",
    values: {
      keep: "As in the style",
      own: "As in my photos",
      business_suit: "Business suit",
      blazer: "Blazer",
      shirt: "Shirt",
      smart_casual: "Smart casual",
      roll_neck: "Roll-neck",
      t_shirt: "T-shirt",
      knitwear: "Knitted jumper",
      leather_jacket: "Leather jacket",
      evening_wear: "Evening wear",
      sportswear: "Sportswear",
      traditional: "Traditional dress",
    },
  },
  image_size: { name: "Resolution" },
  backgrounds: {
    name: "Background",
    values: {
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
    /** Where that is, to go on from the name of a style. */
    at: {
      studio_white: "in a white studio",
      studio_grey: "in a grey studio",
      studio_black: "in a black studio",
      office: "in an office",
      library: "in a library",
      city: "in the city",
      night_city: "in the city at night",
      cafe: "in a café",
      home: "at home",
      garden: "in a garden",
      forest: "in a forest",
      mountains: "in the mountains",
      beach: "at the beach",
      desert: "in the desert",
      snow: "in the snow",
    },
  },
  styles: {
    name: "Look",
    values: {
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
  },
} as const satisfies {
  [Name in keyof OptionValues]: {
    name: string;
    /** Shapes and sizes go by their figures. */
    values?: Name extends "aspect_ratio" | "image_size" ? never
      : Record<OptionValues[Name], string>;
    at?: Name extends "backgrounds" ? Record<OptionValues[Name], string> : never;
  };
};
