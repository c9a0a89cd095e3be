import { type Locale, locales } from "@/messages/locales.ts";

/** Where the choice is remembered; also read by public/boot.js. */
export const LOCALE_KEY = "retrato.locale";

/**
 * The language to begin with: the one chosen before, else the first the browser asks for that we
 * speak, else the first we have. public/boot.js, which no module reaches, does the same.
 * @param preferred BCP 47 tags, most wanted first, as `navigator.languages`.
 */
export function detectLocale(stored: string | null, preferred: readonly string[]): Locale {
  const wanted = [stored ?? "", ...preferred].map((tag) => tag.toLowerCase().split("-")[0]);
  for (const language of wanted) {
    const known = locales.find((locale) => locale === language);
    if (known) return known;
  }
  return locales[0];
}
