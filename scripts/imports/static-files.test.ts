import assert from "node:assert/strict";
import { join } from "node:path";
import { parse } from "smol-toml";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { readImports } from "./read-imports.ts";

const READER = "supabase/functions/_shared/faces/read-file.ts";
const FOLDERS = ["models", "tensorflow"];

/** Every file that a module leads to. */
function reachable(imports: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const found = new Set([from]);
  for (const file of found) for (const target of imports.get(file) ?? []) found.add(target);
  return found;
}

/** What is read by name there, and so not imported. */
function filesRead(): string[] {
  return FOLDERS.flatMap((folder) => {
    const path = join("functions", "_shared", "faces", folder);
    return Array.from(Deno.readDirSync(join(PROJECT_DIR, "supabase", path)))
      .filter(({ name }) => /\.(json|bin|wasm)$/.test(name))
      .map(({ name }) => `./${path}/${name}`);
  });
}

function isMatched(file: string, pattern: string): boolean {
  const expression = pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*");
  return new RegExp(`^${expression}$`).test(file);
}

Deno.test("a function that looks at faces carries every file of the networks", async () => {
  const imports = await readImports(PROJECT_DIR);
  const config = parse(await Deno.readTextFile(join(PROJECT_DIR, "supabase", "config.toml")));
  const functions = Object.entries(config.functions as Record<string, { static_files?: string[] }>);
  const carrying = functions.filter(([name, { static_files }]) =>
    static_files || reachable(imports, `supabase/functions/${name}/index.ts`).has(READER)
  );
  assert.ok(carrying.length > 0);
  for (const [name, { static_files = [] }] of carrying) {
    for (const file of filesRead()) {
      assert.ok(static_files.some((pattern) => isMatched(file, pattern)), `${name}: ${file}`);
    }
  }
});
