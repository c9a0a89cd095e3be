import { dirname, join, normalize, relative } from "node:path";
import { parseSync } from "oxc-parser";
import { filesBelow } from "../../local/web/files-below.ts";

/** The files that each file imports, types included. Paths are from the project's root. */
export type Imports = Map<string, string[]>;

const FOLDERS = ["bench", "local", "scripts", "supabase", "web/scripts", "web/src"];

/** As in web/tsconfig.json. */
const ALIASES = { "@/": "web/src/", "@shared/": "supabase/functions/_shared/" };

/** Reads what every source file of the project imports; packages are left out. */
export async function readImports(root: string): Promise<Imports> {
  const imports: Imports = new Map();
  for (const folder of FOLDERS) {
    for (const file of await filesBelow(join(root, folder))) {
      if (!/\.(ts|tsx|mjs)$/.test(file)) continue;
      const path = relative(root, file).replaceAll("\\", "/");
      imports.set(path, importsOf(path, await Deno.readTextFile(file)));
    }
  }
  return imports;
}

/**
 * What a source file imports.
 * @param path From the project's root.
 */
export function importsOf(path: string, source: string): string[] {
  const { module } = parseSync(path, source);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      source.slice(start + 1, end - 1)
    ),
  ];
  return [...new Set(specifiers.flatMap((specifier) => resolve(path, specifier) ?? []))];
}

function resolve(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith(".")) return normalize(join(dirname(from), bare)).replaceAll("\\", "/");
  const [alias, folder] = Object.entries(ALIASES).find(([alias]) => bare.startsWith(alias)) ?? [];
  return alias && folder ? folder + bare.slice(alias.length) : undefined;
}
