import { useTranslations } from "use-intl";
import type { Background, ChoiceName, OptionValues, SpreadName } from "@shared/options.ts";
import { backgroundOf } from "./portrait-options.ts";

/** An option whose values have words. Shapes and sizes go by their figures. */
export type WordedName = Exclude<keyof OptionValues, FiguredName>;
export type WordedChoice = Exclude<ChoiceName, FiguredName>;
type FiguredName = "aspect_ratio" | "image_size";

/** Whether an option is one with words for its values. */
export function isWorded(name: ChoiceName): name is WordedChoice {
  return name !== "aspect_ratio" && name !== "image_size";
}

type ValueKey = { [Name in WordedName]: `${Name}.values.${OptionValues[Name]}` }[WordedName];

/** Options and their values in words. */
export interface OptionWords {
  name: (name: ChoiceName | SpreadName) => string;
  value: <Name extends WordedName>(name: Name, value: OptionValues[Name]) => string;
  /** Where a background is: "at the beach". */
  at: (background: Background) => string;
  /** What a picture in a style is called, with the background that replaced the style's setting. */
  placed: (style: string, photo: Parameters<typeof backgroundOf>[0]) => string;
}

/** The words in the language of the page; needs the texts of `options`. */
export function useOptionWords(): OptionWords {
  const t = useTranslations("options");
  const at = (background: Background): string => t(`backgrounds.at.${background}`);
  return {
    name: (name) => t(`${name}.name`),
    // The types of templates lose which values go with which option; `value` above knows.
    value: (name, value) => t(`${name}.values.${value}` as ValueKey),
    at,
    placed: (style, photo) => {
      const background = backgroundOf(photo);
      return background ? `${style} ${at(background)}` : style;
    },
  };
}
