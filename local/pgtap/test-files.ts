import { basename, dirname, join } from "node:path";

/**
 * The pgTAP files below a folder, in the order `supabase test db` takes them: by name. Helpers
 * that later files of their folder need come first by being called `000-…`, so they are in every
 * selection that takes one of those.
 * @param filters Parts of paths; a file is taken when it contains one of them, or when there are none.
 */
export function findTestFiles(folder: string, filters: string[] = []): string[] {
  const files = listFiles(folder).filter((path) => path.endsWith(".test.sql")).sort();
  const chosen = files.filter((path) =>
    filters.length === 0 || filters.some((filter) => path.includes(filter))
  );
  return files
    .filter((path) => chosen.includes(path) || isHelperOf(path, chosen))
    .map((path) => join(folder, path));
}

function isHelperOf(path: string, chosen: string[]): boolean {
  if (!basename(path).startsWith("000-")) return false;
  const folder = dirname(path);
  return folder === "." || chosen.some((other) => other.startsWith(`${folder}/`));
}

/** Paths relative to the folder, with `/` between their parts. */
function listFiles(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder)).flatMap(({ name, isDirectory }) =>
    isDirectory ? listFiles(join(folder, name)).map((path) => `${name}/${path}`) : [name]
  );
}
