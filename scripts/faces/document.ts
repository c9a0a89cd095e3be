import { join } from "node:path";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { markdown, measurePhotos, measureSeries } from "./table.ts";

/** Where the tables are, with why each bound stands where it does. */
export const DOCUMENT = join(PROJECT_DIR, "docs", "FACES.md");

/** What belongs between the marks of the document, measured anew; by their names. */
export async function measureTables(): Promise<Record<string, string>> {
  const series = (await measureSeries())
    .map(({ title, table }) => `**${title}**\n\n${markdown(table)}`);
  return { photos: markdown(await measurePhotos()), changes: series.join("\n\n") };
}

/**
 * A document with these tables between its marks.
 *
 * @throws when it has no place for one.
 */
export function withTables(document: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const begin = `<!-- ${name}: written by npm run faces -->`;
    const [from, to] = [text.indexOf(begin), text.indexOf(`<!-- end of ${name} -->`)];
    if (from === -1 || to === -1) throw new Error(`docs/FACES.md has no place for the ${name}`);
    return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, document);
}
