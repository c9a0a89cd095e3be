import assert from "node:assert/strict";
import postgres from "postgres";
import { createObserver, type Observer } from "./observe.ts";
import { defectsOf, indexesOf } from "./rules.ts";
import { type Statement, STATEMENTS } from "./statements.ts";
import { planWorld } from "./world.ts";

/** Tables that stay small: a row for the product, for what it sells, for each Gemini model, or for a
 * text of a style. */
const SMALL = new Set([
  "settings",
  "style_texts",
  "generation_models",
  "generation_model_sizes",
  "provider_pace",
  "broken_work",
  "credit_packs",
  "stripe_state",
]);

/** Indexes without which another one serves as well in this world, and why they are there. */
const ALSO_SERVED: Record<string, string> = {
  model_references_owner_idx: "a foreign key; the primary key begins with the model too",
  model_training_images_model_idx: "a foreign key; so does the order of a model's photos",
  omitted_photos_image_idx: "a foreign key; all of the primary key is soon read here",
  training_photos_image_idx: "a foreign key; all of the primary key is soon read here",
};

/** Indexes that no statement here reads, and what they are for. */
const FOR_OTHERS: Record<string, string> = {
  payment_events_payment_idx: "a foreign key; an operator takes a payment off the books",
  photo_generation_batches_generation_model_idx: "an operator takes a size of a Gemini model away",
};

Deno.test("nothing that is run for each person, picture or nudge reads more the more there is", async (t) => {
  await using database = await planWorld();
  await using observer = await createObserver((onnotice) =>
    postgres(database.adminUrl, { max: 1, onnotice })
  );
  const { sql } = observer;

  await t.step("in a world where every table that grows has grown", async () => {
    const empty = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind = 'r' and reltuples < 400
        and relnamespace = any (array['public', 'private']::regnamespace[])`;
    assert.deepEqual(empty.map(({ name }) => name).filter((name) => !SMALL.has(name)), []);
  });

  const readings = new Map<Statement, Set<string>>();
  for (const statement of STATEMENTS) {
    await t.step(statement.name, async () => {
      const observed = await observer.observe(statement);
      readings.set(statement, new Set(observed.flatMap((one) => [...indexesOf(one)])));
      assert.deepEqual(observed.flatMap((one) => defectsOf(one, statement)), []);
    });
  }

  await t.step("each index is read by one of them, which is seen to miss it", async () => {
    const indexes = await sql<{ name: string; schema: string }[]>`
      select class.relname as name, class.relnamespace::regnamespace::text as schema
      from pg_index as index
      join pg_class as class on class.oid = index.indexrelid
      where not index.indisunique
        and class.relnamespace = any (array['public', 'private']::regnamespace[])
      order by 1`;
    const read = new Set([...readings.values()].flatMap((names) => [...names]));
    const unread = indexes.filter(({ name }) => !read.has(name)).map(({ name }) => name);
    assert.deepEqual(unread, Object.keys(FOR_OTHERS), "read by nobody");

    // Of what was undone. What leaves most behind comes last here too.
    await sql`vacuum`;
    const unmissed = new Map(indexes.map(({ name, schema }) => [name, `${schema}.${name}`]));
    for (const name of [...Object.keys(FOR_OTHERS), ...Object.keys(ALSO_SERVED)]) {
      unmissed.delete(name);
    }
    for (const statement of STATEMENTS.toSorted((a, b) => a.pages - b.pages)) {
      for (const [name, path] of unmissed) {
        if (!readings.get(statement)?.has(name)) continue;
        if (await misses(observer, statement, path)) unmissed.delete(name);
      }
    }
    assert.deepEqual([...unmissed.keys()], [], "missed by nobody");
  });
});

/** Whether a statement breaks a rule without an index, and breaks none with it. */
async function misses(observer: Observer, statement: Statement, index: string): Promise<boolean> {
  const { before = "" } = statement;
  const without = { ...statement, before: `drop index ${index}; ${before}` };
  return defectsOf(await observer.observeOnce(without), statement).length > 0 &&
    defectsOf(await observer.observeOnce(statement), statement).length === 0;
}
