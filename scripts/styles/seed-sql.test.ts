import assert from "node:assert/strict";
import { STYLES } from "./catalogue.ts";
import { seedSql } from "./seed-sql.ts";

Deno.test("supabase/seed.sql is what the catalogue generates (npm run styles -- --sql writes it)", async () => {
  const committed = await Deno.readTextFile(new URL("../../supabase/seed.sql", import.meta.url));
  assert.equal(committed, seedSql(STYLES));
});

Deno.test("quotes in texts are doubled, positions count from 1", () => {
  const [first, second] = STYLES;
  assert.ok(first && second);
  const sql = seedSql([{ ...first, prompt: "the sitter's look" }, second]);
  assert.ok(sql.includes("'the sitter''s look'"));
  assert.ok(sql.includes(`'${first.category}', 1),`));
  assert.ok(sql.includes(`'${second.category}', 2)\non conflict (id) do update set`));
});
