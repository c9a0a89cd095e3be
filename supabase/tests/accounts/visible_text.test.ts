import assert from "node:assert/strict";
import fc from "fast-check";
import postgres from "postgres";
import { scratchDatabase } from "../../../local/testing/scratch-database.ts";
import { oneLine, visibleText } from "../../functions/_shared/visible-text.ts";

/** Some of each kind that either of the two has a rule for, and any other. */
const character = fc.oneof(
  fc.constantFrom(..."aÑ م👩\t\n\x1b\x7f\u00a0\u00ad\u200b\u202e\u2067\u3164\ufe0f\ufeff\u{e0041}"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const names = fc.array(fc.string({ unit: character, maxLength: 6 }), { maxLength: 50 });

/** Of every character in a plane that has some, but for U+0000 and halves of pairs. */
const CODES = [0, 1, 2, 14]
  .flatMap((plane) => Array.from({ length: 0x10000 }, (_, index) => plane * 0x10000 + index))
  .filter((code) => code > 0 && !(code >= 0xd800 && code <= 0xdfff));

Deno.test("the tables take the names that the forms let pass, and no others", async (test) => {
  await using database = await scratchDatabase();
  const sql = postgres(database.url, { max: 1 });
  try {
    await test.step("of any character, alone and between two others", async () => {
      const refused = await sql<{ name: string }[]>`
        select name
        from unnest(${CODES}::integer[]) as code, lateral (
          values (chr(code)), ('a' || chr(code) || 'b')
        ) as example (name)
        where not private.is_visible_text(name)`;
      const changed = CODES.map((code) => String.fromCodePoint(code))
        .flatMap((character) => [character, `a${character}b`])
        .filter((name) => visibleText(name) !== name);
      assert.deepEqual(refused.map(({ name }) => name).sort(), changed.sort());
    });

    await test.step("of a wish the same line is made", async () => {
      const lines = await sql<{ text: string; line: string }[]>`
        select text, private.one_line(text) as line
        from unnest(${CODES}::integer[]) as code, lateral (values
          ('a' || chr(code) || 'b'), (' ' || chr(code) || U&'\\0301 ' || chr(code))
        ) as example (text)`;
      const differing = lines.filter(({ text, line }) => oneLine(text) !== line);
      assert.deepEqual(differing, []);
    });

    await test.step("of several", () =>
      fc.assert(fc.asyncProperty(names, async (names) => {
        const storable = names.filter((name) => !name.includes("\0"));
        const taken = await takenOf(sql, storable);
        for (const [index, name] of storable.entries()) {
          const made = visibleText(name);
          if (taken[index]) assert.equal(made, name.trim());
          else assert.ok(made === "" || made !== name);
        }
        const made = names.map(visibleText);
        assert.deepEqual(await takenOf(sql, made), made.map((name) => name !== ""));
      })));
  } finally {
    await sql.end();
  }
});

async function takenOf(sql: postgres.Sql, names: string[]): Promise<boolean[]> {
  const rows = await sql<{ taken: boolean }[]>`
    select private.is_visible_text(name) as taken
    from unnest(${names}::text[]) with ordinality as asked (name, place)
    order by place`;
  return rows.map(({ taken }) => taken);
}
