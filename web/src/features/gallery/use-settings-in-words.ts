import { CHOICE_NAMES, DEFAULT_OPTIONS, photoOptions } from "@shared/options.ts";
import { type OptionColumns, optionsOf } from "@/lib/portrait-options.ts";
import { isWorded, useOptionWords } from "@/lib/use-option-words.ts";

/**
 * The settings of a photo as pairs of name and value, for reading: ["Glasses", "Aviators"]. What was
 * left to the photos and the style is not there.
 */
export function useSettingsInWords(): (
  photo: OptionColumns & { variation: number },
) => [name: string, value: string][] {
  const words = useOptionWords();
  return (photo) => {
    const { background, look, ...choices } = photoOptions(optionsOf(photo), photo.variation);
    const pairs: [name: string, value: string][] = [];
    for (const name of CHOICE_NAMES) {
      if (name !== "aspect_ratio" && choices[name] === DEFAULT_OPTIONS[name]) continue;
      const value = isWorded(name) ? words.value(name, choices[name]) : choices[name];
      pairs.push([words.name(name), value]);
    }
    if (background) pairs.push([words.name("backgrounds"), words.value("backgrounds", background)]);
    if (look) pairs.push([words.name("styles"), words.value("styles", look)]);
    return pairs;
  };
}
