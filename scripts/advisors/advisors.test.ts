import assert from "node:assert/strict";
import postgres from "postgres";
import { scratchDatabase } from "../../local/testing/scratch-database.ts";
import { advisorWarnings } from "./advisors.ts";

Deno.test("a table that everyone can read is warned of", async () => {
  await using database = await scratchDatabase();
  const sql = postgres(database.url, { max: 1 });
  await sql.unsafe(
    "create table public.open (id integer primary key); grant select on public.open to anon",
  );
  await sql.end();
  const warnings = await advisorWarnings(database.url);
  assert.equal(warnings.length, 1, warnings.join("\n"));
  assert.match(warnings[0] ?? "", /^ERROR rls_disabled_in_public: .*public\.open/);
});
