import { Constants, type Database } from "./database.types.ts";
import type { Background, Glasses } from "./options.ts";

type Enums = Database["public"]["Enums"];

export type EditKind = Enums["edit_kind"];

/** What each kind of edit is told besides; `larger` needs nothing. */
export interface EditValues {
  background: Background;
  outfit: Exclude<Enums["outfit"], "keep">;
  glasses: Exclude<Glasses, "keep">;
  expression: Enums["expression"];
  light: Enums["light"];
  words: string;
  larger: null;
}

/** One change of a portrait. */
export type Edit = {
  [Kind in EditKind]: { kind: Kind; value: EditValues[Kind] };
}[EditKind];

/** A kind whose values are a closed list. */
export type ChosenEditKind = Exclude<EditKind, "words" | "larger">;

const vocabulary = Constants.public.Enums;

/** The values to choose from, of each kind that has some. */
export const EDIT_CHOICES: {
  readonly [Kind in ChosenEditKind]: readonly EditValues[Kind][];
} = {
  background: vocabulary.background,
  outfit: vocabulary.outfit.filter((outfit) => outfit !== "keep"),
  glasses: vocabulary.glasses.filter((glasses) => glasses !== "keep"),
  expression: vocabulary.expression,
  light: vocabulary.light,
};

/** In the order in which they are offered. */
export const EDIT_KINDS: readonly EditKind[] = vocabulary.edit_kind;

/** Whether this kind has a closed list of values. */
export function isChosenKind(kind: EditKind): kind is ChosenEditKind {
  return Object.hasOwn(EDIT_CHOICES, kind);
}

/** The edits that a batch or a photo keeps, without what has ceased to be one. */
export function editsOf(json: unknown): Edit[] {
  return Array.isArray(json) ? json.filter(isEdit) : [];
}

function isEdit(json: unknown): json is Edit {
  if (typeof json !== "object" || json === null || !("kind" in json)) return false;
  const kind = EDIT_KINDS.find((kind) => kind === json.kind);
  const value = "value" in json ? json.value : null;
  if (kind === undefined) return false;
  if (kind === "words") return typeof value === "string";
  if (kind === "larger") return value === null;
  return (EDIT_CHOICES[kind] as readonly unknown[]).includes(value);
}
