import type { EditValues } from "../_shared/edits.ts";
import type { Gender, PhotoOptions } from "../_shared/options.ts";

/** What a prompt has words for: the person, and what one photo shows. */
export interface Phrased extends Omit<PhotoOptions, "image_size"> {
  gender: Gender;
}

/** Each value in the words of the prompt. A value without a phrase does not compile. */
export const PHRASES: {
  readonly [Name in keyof Phrased]: Record<NonNullable<Phrased[Name]>, string>;
} = {
  gender: {
    hombre: "man",
    mujer: "woman",
  },
  glasses: {
    keep: "Glasses stay as in the photos: worn if they are worn there, absent if they are not",
    none: "The person wears no glasses and the eyes are in full view",
    reading: "The person wears slim rectangular reading glasses with clear lenses",
    sunglasses: "The person wears dark sunglasses",
    round: "The person wears round glasses with a thin metal frame and clear lenses",
    aviator: "The person wears aviator glasses with a thin gold frame and lightly tinted lenses",
  },
  hair_color: {
    keep: "hair colour exactly as in the photos",
    black: "black hair",
    dark_brown: "dark brown hair",
    brown: "medium brown hair",
    auburn: "auburn hair",
    red: "natural red hair",
    blonde: "golden blonde hair",
    platinum: "platinum blonde hair",
    grey: "grey hair",
    white: "white hair",
  },
  hair_style: {
    keep: "the cut, length and hairline exactly as in the photos",
    short: "cut short",
    medium: "cut to medium length, between chin and shoulders",
    long: "worn long, past the shoulders",
    straight: "worn straight and smooth",
    wavy: "worn in soft natural waves",
    curly: "worn in defined natural curls",
    tied_back: "tied back away from the face",
    bun: "gathered in a neat bun",
    slicked_back: "slicked back from the forehead",
    shaved: "shaved to a close, even buzz cut",
  },
  outfit: {
    keep: "what the style describes",
    own: "the very clothes of the photos",
    business_suit: "a well-cut dark business suit with a light shirt or blouse",
    blazer: "a tailored blazer over a plain top",
    shirt: "a crisp, plain button-up shirt",
    smart_casual: "smart casual clothes: neat, relaxed and in calm colours",
    roll_neck: "a fine, close-fitting roll-neck jumper",
    t_shirt: "a plain, well-fitting T-shirt",
    knitwear: "a soft knitted jumper",
    leather_jacket: "a leather jacket over a plain top",
    evening_wear: "elegant evening wear for a formal occasion",
    sportswear: "clean, modern sportswear",
    traditional: "traditional festive clothes of fine cloth with embroidery",
  },
  background: {
    studio_white: "a photo studio with a seamless white backdrop",
    studio_grey: "a photo studio with a seamless mid-grey backdrop",
    studio_black: "a photo studio with a deep black backdrop",
    office: "a bright modern office with glass and wood, out of focus",
    library: "a quiet library with tall shelves of books, out of focus",
    city: "a city street by day with softly blurred façades",
    night_city: "a city street at night with blurred lights",
    cafe: "a cosy café with warm lamps, out of focus",
    home: "a tidy, lived-in living room with daylight",
    garden: "a green garden in bloom",
    forest: "a forest path with light falling through the leaves",
    mountains: "open mountains beneath a wide sky",
    beach: "a sandy beach with the sea behind",
    desert: "a desert of pale dunes",
    snow: "a snow-covered landscape in clear winter light",
  },
  look: {
    natural: "true-to-life colours, like an unedited photograph",
    black_and_white: "black and white with rich mid-tones",
    cinematic: "a cinematic grade with gentle contrast and teal shadows",
    film: "the colours and fine grain of 35 mm colour film",
    vintage: "the faded, warm colours of a photograph from the 1970s",
    editorial: "the crisp, polished finish of a magazine editorial",
    pastel: "soft, bright pastel colours",
    dramatic: "high contrast with deep shadows",
    warm: "warm golden tones",
    cool: "cool bluish tones",
  },
  aspect_ratio: {
    "1:1": "a square frame with the face in the middle",
    "3:4": "an upright frame with the eyes in the upper third",
    "4:3": "a slightly wide frame with room beside the person",
    "2:3": "an upright frame with the eyes in the upper third and room below",
    "3:2": "a wide frame with the person off centre",
    "4:5": "an upright frame filled by the person",
    "5:4": "a nearly square frame with a little room on both sides",
    "9:16": "a tall, narrow frame with room above the head",
    "16:9": "a very wide frame with the person to one side of the setting",
    "21:9": "a panoramic frame with the person to one side and the setting stretching away",
  },
};

/** How the person is to look, in whole sentences. */
export function appearance({ glasses, hair_color, hair_style }: Phrased): string {
  return `${PHRASES.glasses[glasses]}. ` +
    `Hair: ${PHRASES.hair_color[hair_color]}; ${PHRASES.hair_style[hair_style]}.`;
}

/** Where the person is, in a sentence. */
export function setting({ background }: Phrased): string {
  return background === null
    ? "The setting is that of the style reference."
    : `The setting is ${PHRASES.background[background]}, in place of the style reference's own.`;
}

/** What the person wears, in a sentence. The description of a style names clothes as well. */
export function clothing({ outfit }: Phrased): string {
  const instead = outfit === "keep" ? "" : ", whatever the style describes";
  return `The person wears ${PHRASES.outfit[outfit]}${instead}.`;
}

/** How the picture is graded, in a sentence. */
export function finish({ look }: Phrased): string {
  return look === null
    ? "The colours are those of the style reference."
    : `The finish is ${PHRASES.look[look]}.`;
}

/** What only an edit changes, in the words of the prompt. */
export const EDIT_PHRASES: {
  readonly [Kind in "expression" | "light"]: Record<EditValues[Kind], string>;
} = {
  expression: {
    slight_smile: "a slight, friendly smile with closed lips",
    broad_smile: "a broad, natural smile that reaches the eyes",
    laugh: "an open, hearty laugh",
    calm: "a calm, relaxed look",
    serious: "a serious, composed look",
  },
  light: {
    soft: "soft, even light without hard shadows",
    window: "daylight from a large window at one side, with gentle shadows",
    golden_hour: "the low, warm light of the hour before sunset",
    studio: "bright studio light from two softboxes",
    dramatic: "one hard light from the side and deep shadows",
  },
};
