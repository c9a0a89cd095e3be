import { useTranslations } from "use-intl";
import type { ChoiceName, OptionValues, SpreadName } from "@shared/options.ts";

/** An option whose values have words. Shapes go by their figures. */
export type WordedName = Exclude<keyof OptionValues, "aspect_ratio">;
export type WordedChoice = Exclude<ChoiceName, "aspect_ratio">;

type ValueKey = { [Name in WordedName]: `${Name}.values.${OptionValues[Name]}` }[WordedName];

/** Options and their values in words. */
export interface OptionWords {
  name: (name: ChoiceName | SpreadName) => string;
  value: <Name extends WordedName>(name: Name, value: OptionValues[Name]) => string;
}

/** The words in the language of the page; needs the texts of `options`. */
export function useOptionWords(): OptionWords {
  const t = useTranslations("options");
  return {
    name: (name) => t(`${name}.name`),
    // The types of templates lose which values go with which option; `value` above knows.
    value: (name, value) => t(`${name}.values.${value}` as ValueKey),
  };
}
