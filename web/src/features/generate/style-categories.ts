import type { Style } from "@/features/styles/api/get-styles.ts";

/** Categories the page has words for; a style of another one is found below "All". */
const known = [
  "studio",
  "business",
  "outdoors",
  "city",
  "cinematic",
  "seasonal",
  "artistic",
] as const;

export type StyleCategory = typeof known[number];

/** The categories in use, in the order of the catalogue. */
export function styleCategories(styles: readonly Pick<Style, "category">[]): StyleCategory[] {
  const used = new Set(styles.map(({ category }) => category));
  return [...used].flatMap((category) => known.find((name) => name === category) ?? []);
}
