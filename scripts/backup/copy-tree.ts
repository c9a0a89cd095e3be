import { join } from "node:path";

/**
 * Copies a folder while others may still write to it: what vanishes meanwhile is passed over, and
 * a file that is already in the target stays as it is.
 * @param skip Paths below the source that are left out, `/` between their parts.
 */
export async function copyTree(
  source: string,
  target: string,
  skip: (path: string) => boolean = () => false,
): Promise<void> {
  await copyFolder("");

  async function copyFolder(folder: string): Promise<void> {
    await Deno.mkdir(join(target, folder), { recursive: true, mode: 0o700 });
    for await (const entry of entriesOf(join(source, folder))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (skip(path)) continue;
      if (entry.isDirectory) await copyFolder(path);
      else if (entry.isFile) await copyFile(path);
    }
  }

  async function copyFile(path: string): Promise<void> {
    const to = join(target, path);
    try {
      await Deno.lstat(to);
      return;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
    await Deno.copyFile(join(source, path), to).catch(unlessGone);
  }
}

async function* entriesOf(folder: string): AsyncGenerator<Deno.DirEntry> {
  try {
    for await (const entry of Deno.readDir(folder)) yield entry;
  } catch (error) {
    unlessGone(error);
  }
}

function unlessGone(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
