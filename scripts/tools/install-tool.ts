import { join } from "node:path";
import { Failure } from "../../local/failure.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";

/**
 * What only audits or compares, and so is not among the packages that everyone installs. Each has
 * a folder here with its package.json and package-lock.json; told is how many MB its packages are
 * to download, as `npm run bench:install` measures it.
 */
export const TOOLS = { lighthouse: 29, "graphile-worker": 2 };

/**
 * Installs a tool, unless it is there.
 * @returns The folder of its package.
 * @throws {Failure} when it cannot be installed.
 */
export async function installTool(
  name: keyof typeof TOOLS,
  print: (line: string) => void,
): Promise<string> {
  const source = toolFolder(name);
  const target = join(PROJECT_DIR, "node_modules", ".cache", "retrato", name);
  const marker = join(target, "node_modules", ".retrato-lock");
  const lock = await Deno.readTextFile(join(source, "package-lock.json"));
  if (await Deno.readTextFile(marker).catch(() => "") !== lock) {
    print(`Installing ${name} (${TOOLS[name]} MB, only needed once)…`);
    await Deno.mkdir(target, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) {
      await Deno.copyFile(join(source, file), join(target, file));
    }
    await npmCi(target);
    await Deno.writeTextFile(marker, lock);
  }
  return join(target, "node_modules", name);
}

/** Where a tool's package.json and package-lock.json are. */
export function toolFolder(name: string): string {
  return join(PROJECT_DIR, "scripts", "tools", name);
}

/**
 * Installs exactly what a package-lock.json lists.
 * @param cache npm's cache; default: the user's.
 * @throws {Failure} with npm's own words.
 */
export async function npmCi(folder: string, cache?: string): Promise<void> {
  const { code, stderr } = await new Deno.Command("npm", {
    args: ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...cache ? ["--cache", cache] : []],
    cwd: folder,
    stdin: "null",
  }).output();
  if (code !== 0) {
    throw new Failure(`npm could not install into ${folder}: ${new TextDecoder().decode(stderr)}`);
  }
}
