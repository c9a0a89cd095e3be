import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { PROJECT_DIR } from "../../../local/project-dir.ts";

/** Which migrations a deployed project has: their names, with the SHA-256 of each file, in hex. */
export type Released = Record<string, string>;

/** Where {@link Released} is kept. Empty until the first release. */
export const RELEASED_FILE = join(PROJECT_DIR, "supabase", "released.json");

const MIGRATIONS = join(PROJECT_DIR, "supabase", "migrations");

/** Paths of all migrations, in the order in which they are applied. */
export function migrationFiles(): string[] {
  return Array.from(Deno.readDirSync(MIGRATIONS), ({ name }) => join(MIGRATIONS, name))
    .filter((path) => path.endsWith(".sql")).sort();
}

/** Every migration there is, as it would be released now. */
export function releasable(): Released {
  return Object.fromEntries(
    migrationFiles().map((path) => [
      basename(path),
      createHash("sha256").update(Deno.readFileSync(path)).digest("hex"),
    ]),
  );
}

/** What is deployed, as `npm run release` last wrote it. */
export function readReleased(): Released {
  return JSON.parse(Deno.readTextFileSync(RELEASED_FILE));
}
