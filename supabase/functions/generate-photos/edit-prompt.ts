import type { Edit } from "../_shared/edits.ts";
import type { Gender } from "../_shared/options.ts";
import { EDIT_PHRASES, PHRASES } from "./phrases.ts";
import { IDENTITY, wished } from "./prompt.ts";

/** What the prompt of one edit depends on. */
export interface EditPromptOptions {
  edits: readonly Edit[];
  gender: Gender;
  /** The milder form, for a second try. */
  soften: boolean;
}

/** The text that stands before the picture to change. */
export const SOURCE_LABEL = "Image 1: the photograph to change.";

/** The text that stands before a photo of the person, with its 1-based number. */
export function samePersonLabel(number: number, gender: Gender): string {
  return `Image ${number}: the same ${
    PHRASES.gender[gender]
  } as in image 1, to compare the face with.`;
}

/** What a picture is made of, as long as no edit changes it. */
const STAYS = {
  framing: "the framing, the crop and the shape of the picture",
  pose: "the pose and where the person stands",
  expression: "the expression and where the eyes look",
  hair: "the hair",
  outfit: "the clothes",
  glasses: "the glasses, or that there are none",
  background: "the background",
  light: "the light and the colours",
} as const;

/**
 * Asks for the same photograph with some changes, says what they are and that all else stays. Own
 * words come last, quoted, where they override nothing
 * (https://ai.google.dev/gemini-api/docs/image-generation, "image editing").
 */
export function buildEditPrompt({ edits, gender, soften }: EditPromptOptions): string {
  const kinds = new Set<string>(edits.map(({ kind }) => kind));
  const staying = Object.entries(STAYS).filter(([part]) => !kinds.has(part)).map(([, words]) =>
    words
  );
  const words = edits.flatMap((edit) => edit.kind === "words" ? [edit.value] : []);
  const changes = edits.flatMap(changeOf);
  const kind = soften ? "modest, family-friendly photograph" : "photograph";
  return [
    `Generate exactly one ${kind}: image 1 of this ${PHRASES.gender[gender]} again, ` +
    (changes.length + words.length > 0
      ? "with the changes that follow and no other."
      : "at a higher resolution."),
    ...changes,
    `Everything else stays exactly as in image 1: ${staying.join("; ")}. ` +
    "Nothing is added, moved or left out.",
    IDENTITY,
    ...words.length > 0
      ? [`${wished(words.join("; "))} What they do not name stays as in image 1.`]
      : [],
  ].join(" ");
}

/** A change as a sentence. Own words stand at the end, and larger changes nothing. */
function changeOf(edit: Edit): string[] {
  switch (edit.kind) {
    case "background":
      return [
        `The background becomes ${PHRASES.background[edit.value]}, with light on the person that ` +
        "fits.",
      ];
    case "outfit":
      return [`The person now wears ${PHRASES.outfit[edit.value]}.`];
    case "glasses":
      return [`${PHRASES.glasses[edit.value]}.`];
    case "expression":
      return [`The person now has ${EDIT_PHRASES.expression[edit.value]}.`];
    case "light":
      return [`The light becomes ${EDIT_PHRASES.light[edit.value]}.`];
    case "words":
    case "larger":
      return [];
  }
}
