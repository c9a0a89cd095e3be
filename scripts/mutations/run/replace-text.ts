import type { Replacement } from "../mutation.ts";

/**
 * The text with its one place of `find` replaced; runs of white space in either count as equal, so
 * that a new line break or indentation changes nothing.
 * @throws {Error} when there is no such place, or more than one.
 */
export function replaceText(text: string, { find, replace }: Replacement): string {
  const words = find.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(words.join("\\s+"), "g");
  const places = text.match(pattern)?.length ?? 0;
  if (places !== 1) throw new Error(`found ${places} times, not once: ${words.join(" ")}`);
  return text.replace(pattern, () => replace);
}
