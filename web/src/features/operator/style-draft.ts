import type { CatalogueCategory, DeskStyle, StyleText } from "./api/styles.ts";

/** A style while it is typed. */
export interface StyleDraft {
  id: string;
  name: string;
  category: CatalogueCategory;
  prompt: string;
  /** By locale; words with commas between them. */
  texts: Record<string, { name: string; keywords: string }>;
}

/** What is wrong with a draft, by the key of its words. */
export interface StyleProblems {
  id?: "idWrong" | "idTaken";
  name?: "nameWrong";
  prompt?: "promptWrong";
  keywords?: "keywordsWrong";
}

/** As the database has it, or empty. */
export function draftOf(style: DeskStyle | null): StyleDraft {
  if (!style) return { id: "", name: "", category: "studio", prompt: "", texts: {} };
  const { id, name, category, prompt, texts } = style;
  return {
    id,
    name,
    category,
    prompt,
    texts: Object.fromEntries(
      texts.map((text) => [
        text.locale,
        { name: text.name ?? "", keywords: text.keywords.join(", ") },
      ]),
    ),
  };
}

/** As `npm run styles` and the database check it (scripts/styles/style.ts). @param taken Ids of others. */
export function problemsOf(draft: StyleDraft, taken: readonly string[]): StyleProblems {
  const { id, name, prompt } = draft;
  const within = (text: string, least: number, most: number): boolean =>
    text.trim().length >= least && text.trim().length <= most;
  return {
    ...(taken.includes(id) && { id: "idTaken" }),
    ...((!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60) && { id: "idWrong" }),
    ...(!within(name, 1, 60) && { name: "nameWrong" }),
    ...(!within(prompt, 20, 1500) && { prompt: "promptWrong" }),
    ...(textsOf(draft).some(({ keywords }) =>
      keywords.length > 20 || keywords.some((word) => word.length > 40)
    ) && { keywords: "keywordsWrong" }),
  };
}

/** Only languages that have words; without a name of its own the style's is shown. */
export function textsOf({ texts }: StyleDraft): StyleText[] {
  return Object.entries(texts).map(([locale, { name, keywords }]) => ({
    locale,
    name: name.trim() || null,
    keywords: keywords.split(",").map((word) => word.trim()).filter(Boolean),
  })).filter(({ name, keywords }) => name !== null || keywords.length > 0);
}
