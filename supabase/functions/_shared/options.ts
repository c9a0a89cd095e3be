import { Constants, type Database } from "./database.types.ts";

type Enums = Database["public"]["Enums"];
type Columns = Database["public"]["CompositeTypes"]["portrait_options"];

export type AspectRatio = Enums["aspect_ratio"];
export type ImageSize = Enums["image_size"];
export type Glasses = Enums["glasses"];
export type HairColor = Enums["hair_color"];
export type Background = Enums["background"];
export type Look = Enums["look"];
export type Gender = Enums["gender"];

/** Everything that can be chosen for the portraits of a batch, under the names of its columns. */
export type PortraitOptions = { [Name in keyof Columns]: NonNullable<Columns[Name]> };

/** What one value of an option may be. */
export type OptionValues = { [Name in keyof Columns]: ValueOf<PortraitOptions[Name]> };

type ValueOf<Option> = Option extends readonly (infer Value)[] ? Value : Option;

/** An option of which several values may be picked, to be spread over the variations. */
export type SpreadName = {
  [Name in keyof Columns]: PortraitOptions[Name] extends readonly unknown[] ? Name : never;
}[keyof Columns];

/** An option that has one value. */
export type ChoiceName = Exclude<keyof Columns, SpreadName>;

const vocabulary = Constants.public.Enums;

/** The values to choose from. An option that is not here does not compile. */
export const CHOICES: { readonly [Name in ChoiceName]: readonly OptionValues[Name][] } = {
  aspect_ratio: vocabulary.aspect_ratio,
  glasses: vocabulary.glasses,
  hair_color: vocabulary.hair_color,
  hair_style: vocabulary.hair_style,
  outfit: vocabulary.outfit,
  image_size: vocabulary.image_size,
};

/** The values to pick several from; the same. */
export const SPREADS: { readonly [Name in SpreadName]: readonly OptionValues[Name][] } = {
  backgrounds: vocabulary.background,
  styles: vocabulary.look,
};

/** In the order in which they are asked for. */
export const CHOICE_NAMES: readonly ChoiceName[] = keysOf(CHOICES);
export const SPREAD_NAMES: readonly SpreadName[] = keysOf(SPREADS);

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** What the database takes where nothing is chosen. */
export const DEFAULT_OPTIONS: Readonly<PortraitOptions> = {
  aspect_ratio: "3:4",
  glasses: "keep",
  hair_color: "keep",
  hair_style: "keep",
  outfit: "keep",
  image_size: "1K",
  backgrounds: [],
  styles: [],
};

/** What one photo shows; null keeps the style's own. */
export type PhotoOptions = Pick<PortraitOptions, ChoiceName> & {
  background: Background | null;
  look: Look | null;
};

/**
 * The options of one photo of a batch: of what was picked, the values take turns.
 * @param variation 1-based.
 */
export function photoOptions(options: PortraitOptions, variation: number): PhotoOptions {
  const { backgrounds, styles, ...choices } = options;
  const turn = <Value>(picked: readonly Value[]): Value | null =>
    picked[(variation - 1) % picked.length] ?? null;
  return { ...choices, background: turn(backgrounds), look: turn(styles) };
}
