import { join } from "node:path";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { scratchFolder } from "../../../local/testing/scratch-server.ts";
import { copyTree } from "../../backup/copy-tree.ts";

/** A copy of the project's sources, to which one migration at a time is added. */
export interface ProjectCopy extends AsyncDisposable {
  root: string;
  /** Has the statements as the last of the migrations while the work lasts. */
  withMigration<T>(statements: string, work: () => Promise<T>): Promise<T>;
}

/** What the tests of the database read. */
const FOLDERS = ["local", "supabase", "scripts", "web"];
const FILES = ["deno.json", "package.json", "package-lock.json"];
/** Installed packages are shared: nothing is changed in them. */
const SHARED = ["node_modules", "web/node_modules"];
const LAST_MIGRATION = "supabase/migrations/99991231235959_mutation.sql";

/** Copies the sources into a temporary folder. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await scratchFolder();
  for (const folder of FOLDERS) {
    await copyTree(
      join(PROJECT_DIR, folder),
      join(root, folder),
      (path) => SHARED.includes(`${folder}/${path}`),
    );
  }
  for (const file of FILES) await Deno.copyFile(join(PROJECT_DIR, file), join(root, file));
  for (const folder of SHARED) await Deno.symlink(join(PROJECT_DIR, folder), join(root, folder));
  return {
    root,
    async withMigration(statements, work) {
      const file = join(root, LAST_MIGRATION);
      await Deno.writeTextFile(file, statements);
      try {
        return await work();
      } finally {
        await Deno.remove(file);
      }
    },
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}
