import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzip, readTar, type TarFile } from "./tar.ts";

const OWN_FILES = fileURLToPath(new URL("./files", import.meta.url));
/** Upgrade scripts are left out: a database here never held an older pgTAP. */
const PGTAP_FILES = /^pgtap(\.control|--[\d.]+\.sql)$/;

/**
 * Puts the stand-ins of pg_net, pg_cron and Vault and the real pgTAP where `create extension` finds
 * them. Safe to repeat and to run from several processes at once: a file is replaced in one step,
 * and only when it differs.
 * @param nativeDir Root of the embedded server, with `share/postgresql/extension` in it.
 * @throws {Deno.errors.PermissionDenied} when a file differs and the folder cannot be written.
 */
export async function installExtensions(nativeDir: string): Promise<void> {
  const folder = join(nativeDir, "share", "postgresql", "extension");
  for (const file of [...await ownFiles(), ...await pgtapFiles()]) {
    await replaceFile(join(folder, file.name), file.content);
  }
}

async function ownFiles(): Promise<TarFile[]> {
  const names = Array.from(Deno.readDirSync(OWN_FILES), ({ name }) => name);
  return await Promise.all(
    names.map(async (name) => ({ name, content: await Deno.readFile(join(OWN_FILES, name)) })),
  );
}

async function pgtapFiles(): Promise<TarFile[]> {
  const entry = createRequire(import.meta.url).resolve("@electric-sql/pglite-pgtap");
  const archive = await gunzip(await Deno.readFile(join(dirname(entry), "pgtap.tar.gz")));
  return [...readTar(archive)]
    .map(({ name, content }) => ({ name: basename(name), content }))
    .filter(({ name }) => PGTAP_FILES.test(name));
}

async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  if (await hasContent(path, content)) return;
  const draft = `${path}.${crypto.randomUUID()}`;
  await Deno.writeFile(draft, content);
  // Whatever the umask: under root the server reads it as another user.
  await Deno.chmod(draft, 0o644);
  await Deno.rename(draft, path);
}

async function hasContent(path: string, content: Uint8Array): Promise<boolean> {
  try {
    const present = await Deno.readFile(path);
    return present.length === content.length &&
      present.every((byte, index) => byte === content[index]);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
