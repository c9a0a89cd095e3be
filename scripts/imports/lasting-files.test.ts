import assert from "node:assert/strict";
import { join, relative } from "node:path";
import { filesBelow } from "../../local/web/files-below.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";

/** They store pictures of nobody: the catalogue, and what screenshots are taken of. */
const OF_NOBODY = new Set([
  "scripts/styles/project.ts",
  "scripts/screenshots/studio.ts",
  "web/src/features/operator/api/styles.ts",
]);

/** A call of Storage's client on a bucket, or of its address by hand. */
const SENDING =
  /(?:\.from\([^)]*\)|\bbucket|\bavatars)\s*\.upload\(|"(?:POST|PUT)", `[^`]*\/storage\/v1\/object\//g;

/** What stores files of people: each place from its call to the end of its function. */
async function uploads(): Promise<{ file: string; text: string; call: string }[]> {
  const found: { file: string; text: string; call: string }[] = [];
  for (const folder of ["web/src", "scripts", "supabase/functions"]) {
    for (const path of await filesBelow(join(PROJECT_DIR, folder))) {
      const file = relative(PROJECT_DIR, path).replaceAll("\\", "/");
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file) || OF_NOBODY.has(file)) continue;
      const text = await Deno.readTextFile(path);
      for (const { index } of text.matchAll(SENDING)) {
        found.push({ file, text, call: text.slice(index, text.indexOf("\n}", index)) });
      }
    }
  }
  return found;
}

/** Where people may store files, as the migrations say. */
async function bucketsOfPeople(): Promise<string[]> {
  const buckets = new Set<string>();
  for (const path of await filesBelow(join(PROJECT_DIR, "supabase/migrations"))) {
    const policies = (await Deno.readTextFile(path)).matchAll(
      /on storage\.objects\s+for insert to authenticated[^;]*?bucket_id = '([^']+)'[^;]*may_store_file/g,
    );
    for (const [, bucket = ""] of policies) buckets.add(bucket);
  }
  return [...buckets];
}

Deno.test("caches keep no file of anybody for longer than receipts say", async () => {
  const calls = await uploads();
  const buckets = await bucketsOfPeople();
  assert.ok(buckets.length >= 3, "the buckets are found");
  assert.deepEqual(
    buckets.filter((bucket) => !calls.some(({ text }) => text.includes(bucket))),
    [],
    "the uploads of people are found",
  );
  assert.ok(
    calls.some(({ file }) => file === "supabase/functions/_shared/storage.ts"),
    "and those of functions",
  );
  assert.deepEqual(
    calls.filter(({ call }) => !/CACHE_SECONDS|cacheSeconds/.test(call)).map(({ file }) => file),
    [],
  );
});
