import type { Tables } from "@shared/database.types.ts";
import {
  type Background,
  CHOICE_NAMES,
  type ChoiceName,
  DEFAULT_OPTIONS,
  photoOptions,
  type PortraitOptions,
  SPREADS,
} from "@shared/options.ts";
import { oneOf } from "./matches.ts";

/** The options as a batch or a photo keeps them. */
export type OptionColumns = Pick<Tables<"photos">, keyof PortraitOptions>;

/** Everything that was chosen, without what has ceased to be an option. */
export function optionsOf(row: OptionColumns): PortraitOptions {
  const options = {
    ...DEFAULT_OPTIONS,
    backgrounds: list(row.backgrounds).filter(oneOf(SPREADS.backgrounds)),
    styles: list(row.styles).filter(oneOf(SPREADS.styles)),
  };
  for (const name of CHOICE_NAMES) take(options, row, name);
  return options;
}

/** The background of a photo that took the place of its style's own; null where none did. */
export function backgroundOf(
  { backgrounds, variation }: Pick<Tables<"photos">, "backgrounds" | "variation">,
): Background | null {
  const picked = list(backgrounds).filter(oneOf(SPREADS.backgrounds));
  return photoOptions({ ...DEFAULT_OPTIONS, backgrounds: picked }, variation).background;
}

function take<Name extends ChoiceName>(
  options: Pick<PortraitOptions, ChoiceName>,
  row: Pick<PortraitOptions, ChoiceName>,
  name: Name,
): void {
  options[name] = row[name];
}

function list(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [];
}
