import assert from "node:assert/strict";
import { seedSql } from "./seed-sql.ts";
import { testStyle } from "./style.testing.ts";

Deno.test("quotes in texts are doubled, positions count from 1", () => {
  const sql = seedSql([
    testStyle("one", { prompt: "the sitter's look, in a few words" }),
    testStyle("two", { active: false }),
  ]);
  assert.ok(sql.includes("'the sitter''s look, in a few words'"), sql);
  assert.ok(sql.includes("'one-480-c.webp', true, 1),"), sql);
  assert.ok(sql.includes("'two-480-c.webp', false, 2)\non conflict (id) do update set"), sql);
});

Deno.test("the words of each language are rows of their own", () => {
  const sql = seedSql([testStyle("one", {
    texts: [
      { locale: "en", name: null, keywords: ["rock 'n' roll", "night"] },
      { locale: "es", name: "Uno", keywords: [] },
    ],
  })]);
  assert.ok(sql.includes("('one', 'en', null, array['rock ''n'' roll', 'night']),"), sql);
  assert.ok(sql.includes("('one', 'es', 'Uno', '{}')\non conflict (style_id, locale)"), sql);
});
