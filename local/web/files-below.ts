import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** All files below a folder, with their paths; a path that is a file is itself. */
export async function filesBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) =>
    join(entry.parentPath, entry.name)
  );
}
