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

/** Every call that stores a file of somebody, from `.upload(` on. */
async function uploads(): Promise<{ file: string; call: string }[]> {
  const found: { file: string; call: string }[] = [];
  for (const folder of ["web/src", "scripts"]) {
    for (const path of await filesBelow(join(PROJECT_DIR, folder))) {
      const file = relative(PROJECT_DIR, path).replaceAll("\\", "/");
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file) || OF_NOBODY.has(file)) continue;
      const text = await Deno.readTextFile(path);
      if (!/storage|avatars/.test(text)) continue;
      for (const { index } of text.matchAll(/\.upload\(/g)) {
        found.push({ file, call: text.slice(index, text.indexOf(");", index)) });
      }
    }
  }
  return found;
}

Deno.test("caches keep no file of anybody for longer than receipts say", async () => {
  const calls = await uploads();
  assert.ok(calls.length >= 5, "the uploads are found");
  assert.deepEqual(
    calls.filter(({ call }) => !/CACHE_SECONDS|cacheSeconds/.test(call)).map(({ file }) => file),
    [],
  );
});
