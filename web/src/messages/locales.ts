/**
 * The languages of the app, as they call themselves; the first is where none of them is wanted. A
 * new one is one line here, and a folder of its name with the files that en/ has.
 */
const languages = {
  en: "English",
  es: "Español",
} as const;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** For a control that chooses the language. */
export const languageOptions: readonly { value: Locale; label: string; lang: Locale }[] = locales
  .map((value) => ({ value, label: languages[value], lang: value }));
