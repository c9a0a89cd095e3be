import type { Glasses, HairStyle } from "../../../supabase/functions/_shared/options.ts";
import type { Wish } from "./read-prompt.ts";

/** An option that the local renderer cannot carry out, and what to tell the user. */
export interface UnsupportedOption {
  /** Column of the batch. */
  readonly option: "glasses" | "hair_style";
  readonly values: readonly (Glasses | HairStyle)[];
  readonly reason: { readonly en: string; readonly es: string };
}

/** What needs the real Gemini: everything for which a picture would have to be invented. */
export const UNSUPPORTED_LOCALLY: readonly UnsupportedOption[] = [
  {
    option: "glasses",
    values: ["none"],
    reason: {
      en: "Glasses worn in the photo stay on: taking them off needs a Gemini key.",
      es: "Las gafas de la foto se quedan puestas: quitarlas requiere una clave de Gemini.",
    },
  },
  {
    option: "hair_style",
    values: [
      "short",
      "medium",
      "long",
      "straight",
      "wavy",
      "curly",
      "tied_back",
      "bun",
      "slicked_back",
      "shaved",
    ],
    reason: {
      en: "The hair keeps its cut: a new hairstyle needs a Gemini key.",
      es: "El pelo conserva su corte: un peinado nuevo requiere una clave de Gemini.",
    },
  },
];

/** Always so, whatever the options. */
export const KEPT_FROM_PHOTO =
  "Pose, expression and clothes are those of the photo: changing them needs a Gemini key.";

/** In English, what of a wish the renderer leaves as it is in the photo. */
export function unsupportedIn({ glasses, hairStyle }: Wish): string[] {
  const wished = { glasses, hair_style: hairStyle };
  return UNSUPPORTED_LOCALLY
    .filter(({ option, values }) => values.includes(wished[option]))
    .map(({ reason }) => reason.en);
}
