import type { Style } from "@/features/styles/api/get-styles.ts";
import type { Locale } from "@/messages/locales.ts";

/** What the grid of styles is narrowed to. */
export interface StyleFilter {
  /** Beginnings of words of the name or the keywords, without regard to case and accents. */
  search: string;
  /** `all`, or a category of the catalogue. */
  category: Style["category"] | "all";
}

/** The styles that fit, by their words in the language shown and by their own name. */
export function filterStyles<S extends Pick<Style, "name" | "category" | "texts">>(
  styles: readonly S[],
  { search, category }: StyleFilter,
  locale: Locale,
): S[] {
  const known = styles.map((style) => ({ style, words: wordsIn(style, locale) }));
  const isKnown = (word: string): boolean =>
    known.some(({ words }) => words.some((other) => begins(other, word)));
  const wanted = wordsOf(search).filter((word) =>
    !SAYS_NOTHING.some((filler) => filler === word || (filler.startsWith(word) && !isKnown(word)))
  );
  return known.filter(({ style, words }) =>
    (category === "all" || style.category === category) &&
    wanted.every((word) => words.some((other) => begins(other, word)))
  ).map(({ style }) => style);
}

/**
 * What people type around the words that matter, in every language: no style is told by them, also
 * while they are being typed.
 */
const SAYS_NOTHING =
  ("a an and at for in me my of on or photo photos picture pictures portrait portraits style the " +
    "to with al con de del el en estilo foto fotos imagen imagenes la las los mi o para retrato " +
    "retratos un una y").split(" ");

/** Whether a word begins so, also where several were asked for: "suits" finds "suit". */
function begins(word: string, beginning: string): boolean {
  return word.startsWith(beginning) ||
    (word.length > 2 && (beginning === `${word}s` || beginning === `${word}es`));
}

function wordsIn({ name, texts }: Pick<Style, "name" | "texts">, locale: Locale): string[] {
  const here = texts.filter((text) => text.locale === locale)
    .flatMap((text) => [text.name ?? "", ...text.keywords]);
  return wordsOf([name, ...here].join(" "));
}

/** The categories in use, in the order of the catalogue. */
export function styleCategories(
  styles: readonly Pick<Style, "category">[],
): Style["category"][] {
  return [...new Set(styles.map(({ category }) => category))];
}

/** The words of a text, without regard to case and accents. */
function wordsOf(text: string): string[] {
  return text.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "").toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u).filter(Boolean);
}
