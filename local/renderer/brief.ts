import { PHRASES } from "../../supabase/functions/generate-photos/phrases.ts";
import {
  NO_PEOPLE,
  type PromptOptions,
  WISH_OPENING,
} from "../../supabase/functions/generate-photos/prompt.ts";
import {
  NEUTRAL_VARIATION,
  type Variation,
  VARIATIONS,
} from "../../supabase/functions/generate-photos/variations.ts";

/** The options that can be told from a prompt, each value in the product's own words. */
export const VOCABULARY = {
  glasses: PHRASES.glasses,
  hair_color: PHRASES.hair_color,
  hair_style: PHRASES.hair_style,
  outfit: PHRASES.outfit,
  background: PHRASES.background,
  look: PHRASES.look,
} as const;

/** From how far a picture is taken. */
export type Distance = "close-up" | "head-and-shoulders" | "waist-up" | "three-quarter-length";

/** How the person is taken. */
export interface Shot {
  readonly distance: Distance;
  /** Where the main light comes from. */
  readonly lighting: "front" | "side" | "behind" | "low";
  /** Which way the person is turned, so where they need room: -1 left, 1 right. */
  readonly turned: -1 | 0 | 1;
}

/** What a request asks for, as far as its words say so. */
export interface Brief extends Readonly<Pick<PromptOptions, keyof typeof VOCABULARY>> {
  /** Null when the prompt is not one of the product's. */
  readonly shot: Shot | null;
  /** Whether there are words of the person's own, which nobody here understands. */
  readonly hasWish: boolean;
  /** Whether the style is a picture of the person's own, in which there may be people. */
  readonly hasOwnStyle: boolean;
  /** What the description of the style says of its light. */
  readonly mood: Mood;
}

/** What the words of a style tell about its light and print. */
export interface Mood {
  /** Side the main light comes from: -1 the picture's left, 1 its right, 0 when unsaid. */
  readonly side: -1 | 0 | 1;
  /** Whether that light stands behind the person. */
  readonly behind: boolean;
  /** Whether hair and shoulders have a bright edge. */
  readonly rim: boolean;
  /** Whether the backdrop is near enough to catch the person's shadow. */
  readonly wall: boolean;
  /** Whether the print is black and white. */
  readonly monochrome: boolean;
  /** Whether the print shows grain. */
  readonly grain: boolean;
}

/** A shot for each; a variation without one does not compile. */
type ShotsOf<Variations> = { readonly [Index in keyof Variations]: Shot };

/** The product's variations as photographs. */
const SHOTS: ShotsOf<typeof VARIATIONS> = [
  { distance: "head-and-shoulders", lighting: "front", turned: 0 },
  { distance: "waist-up", lighting: "side", turned: -1 },
  { distance: "three-quarter-length", lighting: "behind", turned: 1 },
  { distance: "close-up", lighting: "low", turned: 0 },
];

const NEUTRAL_SHOT: Shot = { distance: "head-and-shoulders", lighting: "front", turned: 0 };

/** The style's description stands between these, as prompt.ts writes it. */
const [OPENING, CLOSING] = ['described as: "', '". The setting is '];

/**
 * Reads a prompt by the phrases that the product writes it with; the description of the style,
 * which has words of its own, tells the mood and nothing else.
 */
export function readBrief(prompt: string): Brief {
  const [description, rest] = takeDescription(prompt);
  const [text = "", ...wishes] = rest.split(WISH_OPENING);
  return {
    glasses: said(VOCABULARY.glasses, text) ?? "keep",
    hair_color: said(VOCABULARY.hair_color, text) ?? "keep",
    hair_style: said(VOCABULARY.hair_style, text) ?? "keep",
    outfit: said(VOCABULARY.outfit, text) ?? "keep",
    background: said(VOCABULARY.background, text),
    look: said(VOCABULARY.look, text),
    shot: shotIn(text),
    hasWish: wishes.length > 0,
    hasOwnStyle: text.includes(NO_PEOPLE),
    mood: readMood(description),
  };
}

/** The description of the style, and what is left of the prompt without it. */
function takeDescription(prompt: string): [description: string, rest: string] {
  const opening = prompt.indexOf(OPENING);
  const start = opening + OPENING.length;
  const end = opening < 0 ? -1 : prompt.indexOf(CLOSING, start);
  return end < 0
    ? ["", prompt]
    : [prompt.slice(start, end), prompt.slice(0, start) + prompt.slice(end)];
}

/** The value whose phrase is in a text; where one phrase holds another, the longer is meant. */
function said<Value extends string>(phrases: Record<Value, string>, text: string): Value | null {
  let found: Value | null = null;
  for (const value in phrases) {
    if (!text.includes(phrases[value])) continue;
    if (found === null || phrases[value].length > phrases[found].length) found = value;
  }
  return found;
}

function shotIn(text: string): Shot | null {
  const isMeant = ({ framing, light }: Variation): boolean =>
    text.includes(framing) && text.includes(light);
  if (isMeant(NEUTRAL_VARIATION)) return NEUTRAL_SHOT;
  return SHOTS[VARIATIONS.findIndex(isMeant)] ?? null;
}

const SIDE = /\bfrom\b[^.,;]{0,40}?\b(left|right)\b|\b(left|right) side of the face\b/i;

/** A description is free prose; the first light it names is the main one. */
function readMood(description: string): Mood {
  const [, from, on] = SIDE.exec(description) ?? [];
  const side = (from ?? on)?.toLowerCase();
  return {
    side: side === undefined ? 0 : side === "left" ? -1 : 1,
    behind: /\b(from|windows) behind\b|\bback-?lit\b/i.test(description),
    rim: /\brims?\b|\bedges? the\b|\bedge\b/i.test(description),
    wall: /\bpaper\b|\bwall\b|\bcurtain\b|\bmuslin\b|\bplaster/i.test(description),
    monochrome: /\bblack[- ]and[- ]white\b|\bmonochrome\b/i.test(description),
    grain: /\bgrain\b|\bfilm\b/i.test(description),
  };
}
