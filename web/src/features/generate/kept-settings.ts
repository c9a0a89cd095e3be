import {
  CHOICE_NAMES,
  type ChoiceName,
  CHOICES,
  DEFAULT_OPTIONS,
  type OptionValues,
  type PortraitOptions,
  SPREAD_NAMES,
  type SpreadName,
  SPREADS,
} from "@shared/options.ts";
import type { ProductSettings } from "@/config/product-settings.ts";
import { forgetKept, keep, readKept } from "@/lib/kept-for-user.ts";
import { type Guard, isNumber, isText, matches, oneOf, orNull } from "@/lib/matches.ts";
import { defaultSettings, type GenerationSettings } from "./generation-settings.ts";

type Limits = Pick<ProductSettings, "variations_per_style" | "max_styles_per_batch">;

interface Kept {
  /** The photo whose settings it began with, from the address; null without one. */
  likeId: string | null;
  settings: { [Name in keyof GenerationSettings]: unknown };
}

const isAnything: Guard<unknown> = (_value): _value is unknown => true;

const isKept: Guard<Kept> = (value): value is Kept =>
  matches(value, {
    likeId: orNull(isText),
    settings: (settings): settings is Kept["settings"] =>
      matches(settings, {
        modelId: isAnything,
        styleIds: isAnything,
        options: isAnything,
        variations: isAnything,
        wish: isAnything,
      }),
  });

/**
 * What was chosen and not ordered, as far as it is still on offer; undefined when there is nothing.
 * A photo that another order begins with goes before it.
 */
export function keptSettings(
  userId: string,
  likeId: string | null,
  product: Limits,
): GenerationSettings | undefined {
  const kept = readKept(userId);
  if (!isKept(kept) || (likeId !== null && kept.likeId !== likeId)) return undefined;
  const { modelId, styleIds, options, variations, wish } = kept.settings;
  const { max_styles_per_batch, variations_per_style } = product;
  const settings = {
    modelId: isText(modelId) ? modelId : null,
    styleIds: several(styleIds, isText, max_styles_per_batch),
    options: offeredOptions(options, variations_per_style),
    variations: isNumber(variations) && Number.isInteger(variations) && variations > 0
      ? Math.min(variations, variations_per_style)
      : variations_per_style,
    wish: isText(wish) ? wish : "",
  };
  return isUntouched(settings, product) ? undefined : settings;
}

/** Keeps the settings until they are ordered, or given up; where nothing is chosen, nothing. */
export function keepSettings(
  userId: string,
  likeId: string | null,
  settings: GenerationSettings,
  product: Limits,
): void {
  if (likeId === null && isUntouched(settings, product)) forgetKept();
  else keep(userId, { likeId, settings } satisfies Kept);
}

/** Whose portraits they will be is no choice worth a word: there mostly is one person. */
function isUntouched(settings: GenerationSettings, product: Limits): boolean {
  const untouched = { ...defaultSettings(product), modelId: settings.modelId };
  return JSON.stringify(settings) === JSON.stringify(untouched);
}

function offeredOptions(value: unknown, max: number): PortraitOptions {
  const given: Record<string, unknown> = typeof value === "object" ? { ...value } : {};
  const options = { ...DEFAULT_OPTIONS };
  for (const name of CHOICE_NAMES) takeChoice(options, name, given[name]);
  for (const name of SPREAD_NAMES) takeSpread(options, name, given[name], max);
  return options;
}

function takeChoice<Name extends ChoiceName>(
  options: { [Key in Name]: OptionValues[Key] },
  name: Name,
  value: unknown,
): void {
  const isOffered = oneOf<OptionValues[Name]>(CHOICES[name]);
  if (isOffered(value)) options[name] = value;
}

function takeSpread<Name extends SpreadName>(
  options: { [Key in Name]: OptionValues[Key][] },
  name: Name,
  value: unknown,
  max: number,
): void {
  options[name] = several(value, oneOf<OptionValues[Name]>(SPREADS[name]), max);
}

/** Those of a list that fit, each once, and at most so many. */
function several<Value>(list: unknown, fits: Guard<Value>, max: number): Value[] {
  return Array.isArray(list) ? [...new Set(list.filter(fits))].slice(0, max) : [];
}
