import { join } from "node:path";

/**
 * The pgTAP files below a folder, in the order `supabase test db` takes them: by name. Helpers
 * that later files need come first by being called `000-…`, so they are in every selection.
 * @param filters Parts of paths; a file is taken when it contains one of them, or when there are none.
 */
export function findTestFiles(folder: string, filters: string[] = []): string[] {
  return listFiles(folder)
    .filter((path) => path.endsWith(".test.sql"))
    .sort()
    .filter((path) =>
      path.startsWith("000-") || filters.length === 0 ||
      filters.some((filter) => path.includes(filter))
    )
    .map((path) => join(folder, path));
}

/** Paths relative to the folder, with `/` between their parts. */
function listFiles(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder)).flatMap(({ name, isDirectory }) =>
    isDirectory ? listFiles(join(folder, name)).map((path) => `${name}/${path}`) : [name]
  );
}
