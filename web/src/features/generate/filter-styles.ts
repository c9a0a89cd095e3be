import type { Style } from "@/features/styles/api/get-styles.ts";
import type { Locale } from "@/messages/locales.ts";

/** What the grid of styles is narrowed to. */
export interface StyleFilter {
  /** Words of the name or the keywords, without regard to case and accents. */
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
  const words = plain(search).split(/\s+/);
  return styles.filter(({ name, texts, ...style }) => {
    const here = texts.filter((text) => text.locale === locale)
      .flatMap((text) => [text.name ?? "", ...text.keywords]);
    const text = plain([name, ...here].join(" "));
    return (category === "all" || style.category === category) &&
      words.every((word) => text.includes(word));
  });
}

/** The categories in use, in the order of the catalogue. */
export function styleCategories(
  styles: readonly Pick<Style, "category">[],
): Style["category"][] {
  return [...new Set(styles.map(({ category }) => category))];
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "").toLowerCase().trim();
}
