import assert from "node:assert/strict";
import { join } from "node:path";
import { installExtensions } from "./install-extensions.ts";

const EXPECTED = [
  "pg_cron--1.6.4.sql",
  "pg_cron.control",
  "pg_net--0.20.4.sql",
  "pg_net.control",
  "pgtap--1.3.5.sql",
  "pgtap.control",
  "supabase_vault--0.3.1.sql",
  "supabase_vault.control",
];

async function withNativeDir(test: (nativeDir: string, folder: string) => Promise<void>) {
  const nativeDir = await Deno.makeTempDir();
  const folder = join(nativeDir, "share", "postgresql", "extension");
  await Deno.mkdir(folder, { recursive: true });
  try {
    await test(nativeDir, folder);
  } finally {
    await Deno.remove(nativeDir, { recursive: true });
  }
}

const namesIn = (folder: string) => Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();

Deno.test("two stacks that start at once leave every file whole and nothing else", async () => {
  await withNativeDir(async (nativeDir, folder) => {
    await Promise.all([installExtensions(nativeDir), installExtensions(nativeDir)]);
    assert.deepEqual(namesIn(folder), EXPECTED);
    const pgtap = await Deno.readTextFile(join(folder, "pgtap--1.3.5.sql"));
    assert.match(pgtap, /CREATE OR REPLACE FUNCTION plan/i);
  });
});

Deno.test("a second run writes nothing, a changed file is mended", async () => {
  await withNativeDir(async (nativeDir, folder) => {
    await installExtensions(nativeDir);
    const control = join(folder, "pg_net.control");
    const inode = (await Deno.stat(control)).ino;
    await installExtensions(nativeDir);
    assert.equal((await Deno.stat(control)).ino, inode);

    const original = await Deno.readTextFile(control);
    await Deno.writeTextFile(control, "of an older release");
    await installExtensions(nativeDir);
    assert.equal(await Deno.readTextFile(control), original);
  });
});
