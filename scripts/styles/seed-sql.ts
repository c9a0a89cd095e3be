import type { Style } from "./style.ts";

const COLUMNS = [
  "id",
  "name",
  "category",
  "prompt",
  "image_url",
  "card_url",
  "card_2x_url",
  "active",
] as const;

/**
 * The SQL that loads the shipped styles. Running it again brings changed rows up to date, but does
 * not offer a style again that the project has retired.
 */
export function seedSql(styles: readonly Style[]): string {
  const rows = styles.map((style, index) =>
    [...COLUMNS.map((column) => literal(style[column])), index + 1].join(", ")
  );
  const texts = styles.flatMap(({ id, texts }) =>
    texts.map(({ locale, name, keywords }) =>
      [...[id, locale, name].map(literal), keywordsLiteral(keywords)].join(", ")
    )
  );
  const updates = [...COLUMNS.slice(1), "position"].map((column) =>
    column === "active"
      ? "  active = styles.active and excluded.active"
      : `  ${column} = excluded.${column}`
  );
  return `-- The shipped styles. Written by npm run styles from supabase/styles/catalogue.json.

insert into public.styles (${[...COLUMNS, "position"].join(", ")})
values
${rows.map((row) => `  (${row})`).join(",\n")}
on conflict (id) do update set
${updates.join(",\n")};

insert into public.style_texts (style_id, locale, name, keywords)
values
${texts.map((text) => `  (${text})`).join(",\n")}
on conflict (style_id, locale) do update set
  name = excluded.name,
  keywords = excluded.keywords;
`;
}

function literal(value: string | boolean | null): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function keywordsLiteral(words: readonly string[]): string {
  return words.length === 0 ? "'{}'" : `array[${words.map(literal).join(", ")}]`;
}
