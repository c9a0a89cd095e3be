import type { Style } from "@/features/styles/api/get-styles.ts";

/** What the grid of styles is narrowed to. */
export interface StyleFilter {
  /** Words of the name, in any language, without regard to case and accents. */
  search: string;
  /** `all`, or a category of the catalogue. */
  category: string;
}

export function filterStyles<S extends Pick<Style, "name" | "name_es" | "category">>(
  styles: readonly S[],
  { search, category }: StyleFilter,
): S[] {
  const words = plain(search).split(/\s+/);
  return styles.filter((style) => {
    const text = plain(`${style.name} ${style.name_es}`);
    return (category === "all" || style.category === category) &&
      words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "").toLowerCase().trim();
}
