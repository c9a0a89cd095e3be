import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_DIR } from "../project-dir.ts";
import { findTestFiles } from "./test-files.ts";

/** What `supabase test db` takes for tests, wherever it is below `supabase/tests`. */
const RUN_BY_PG_PROVE = /\.(sql|pg)$/;

Deno.test("takes the pgTAP files by name, helpers first and with all that need them", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (
      const path of [
        "b/two.test.sql",
        "a/one.test.sql",
        "a/000-more.test.sql",
        "000-helpers.test.sql",
        "a/x.test.ts",
      ]
    ) {
      await Deno.mkdir(join(folder, path, ".."), { recursive: true });
      await Deno.writeTextFile(join(folder, path), "");
    }
    const files = (...filters: string[]) =>
      findTestFiles(folder, filters).map((file) => file.slice(folder.length + 1));
    assert.deepEqual(files(), [
      "000-helpers.test.sql",
      "a/000-more.test.sql",
      "a/one.test.sql",
      "b/two.test.sql",
    ]);
    assert.deepEqual(files("one"), [
      "000-helpers.test.sql",
      "a/000-more.test.sql",
      "a/one.test.sql",
    ]);
    assert.deepEqual(files("two"), ["000-helpers.test.sql", "b/two.test.sql"]);
    assert.deepEqual(files("nothing"), ["000-helpers.test.sql"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("`supabase test db` runs the same files", async () => {
  const folder = join(PROJECT_DIR, "supabase", "tests");
  const paths = (await readdir(folder, { recursive: true })).filter((path) =>
    RUN_BY_PG_PROVE.test(path)
  );
  assert.deepEqual(paths.map((path) => join(folder, path)).sort(), findTestFiles(folder));
});
