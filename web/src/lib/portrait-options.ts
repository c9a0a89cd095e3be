import type { Tables } from "@shared/database.types.ts";
import {
  CHOICE_NAMES,
  type ChoiceName,
  DEFAULT_OPTIONS,
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
