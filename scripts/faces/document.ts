import { join } from "node:path";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { markdown, measurePhotos, measureSeries } from "./table.ts";

/** Where the tables are, with why each bound stands where it does. */
export const DOCUMENT = join(PROJECT_DIR, "docs", "FACES.md");

/** The document with its tables measured anew. */
export async function withTables(document: string): Promise<string> {
  const series = (await measureSeries())
    .map(({ title, table }) => `**${title}**\n\n${markdown(table)}`);
  return between(
    between(document, "photos", markdown(await measurePhotos())),
    "changes",
    series.join("\n\n"),
  );
}

/** Replaces what stands between the two comments of a name. */
function between(document: string, name: string, content: string): string {
  const marks = [`<!-- ${name}: written by npm run faces -->`, `<!-- end of ${name} -->`] as const;
  const [from, to] = marks.map((mark) => document.indexOf(mark));
  if (from === -1 || to === -1) throw new Error(`docs/FACES.md has no place for the ${name}`);
  return `${document.slice(0, from! + marks[0].length)}\n\n${content}\n\n${document.slice(to)}`;
}
