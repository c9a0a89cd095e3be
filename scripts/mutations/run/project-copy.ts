import { join } from "node:path";
import { PROJECT_DIR } from "../../../local/supabase-cli.ts";
import { scratchFolder } from "../../../local/testing/scratch-server.ts";
import { copyTree } from "../../backup/copy-tree.ts";

/** A copy of the project's sources, in which one file at a time is changed. */
export interface ProjectCopy extends AsyncDisposable {
  root: string;
  /** Writes a file while the work lasts, then puts back what was there. */
  withFile<T>(path: string, text: string, work: () => Promise<T>): Promise<T>;
}

/** What the tests of the database, the functions and the embedded stack read. */
const FOLDERS = ["local", "supabase", "scripts", "web"];
const FILES = ["deno.json", "package.json", "package-lock.json"];
/** Installed packages are shared: nothing is changed in them. */
const SHARED = ["node_modules", "web/node_modules"];

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
    async withFile(path, text, work) {
      const file = join(root, path);
      const before = await Deno.readTextFile(file).catch(ifMissing);
      await Deno.writeTextFile(file, text);
      try {
        return await work();
      } finally {
        if (before === undefined) await Deno.remove(file);
        else await Deno.writeTextFile(file, before);
      }
    },
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}

function ifMissing(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
