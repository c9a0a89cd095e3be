import assert from "node:assert/strict";
import { basename, join } from "node:path";
import postgres from "postgres";
import { applyMigrations } from "../../../local/supabase-cli.ts";
import { scratchDatabase } from "../../../local/testing/scratch-database.ts";
import { migrationFiles, readReleased, releasable } from "./released.ts";

const DATA = new URL("data.pgsql", import.meta.url);

/** A change as a release would bring it, so that there is something to apply before the first. */
const NEXT = "99990101000000_next.sql";
const NEXT_SQL = `
  alter table public.photos add column next_is_here boolean not null default true;
`;

Deno.test("what is released stays as it is", () => {
  const now = releasable();
  for (const [name, digest] of Object.entries(readReleased())) {
    assert.equal(now[name], digest, `${name} is released: put the change into a new migration`);
  }
  const released = Object.keys(readReleased());
  const fresh = Object.keys(now).filter((name) => !released.includes(name));
  const last = released.sort().at(-1) ?? "";
  assert.deepEqual(
    fresh.filter((name) => name < last),
    [],
    "new migrations come after released ones",
  );
});

Deno.test("a database with data takes the migrations that it does not have yet", async () => {
  const folder = await Deno.makeTempDir();
  const migrations = join(folder, "supabase", "migrations");
  await Deno.mkdir(migrations, { recursive: true });
  await Deno.writeTextFile(join(folder, "supabase", "config.toml"), 'project_id = "upgrade"\n');
  const add = (paths: string[]) =>
    Promise.all(paths.map((path) => Deno.copyFile(path, join(migrations, basename(path)))));
  const released = Object.keys(readReleased());
  const isReleased = (path: string) => released.length === 0 || released.includes(basename(path));
  try {
    await add(migrationFiles().filter(isReleased));
    await using database = await scratchDatabase({ projectDir: folder });
    const sql = postgres(database.url, { max: 1, onnotice: () => {} });
    try {
      await sql.begin((transaction) => transaction.unsafe(Deno.readTextFileSync(DATA)));
      const before = await state(sql);
      assert.deepEqual(before, {
        credits: 99,
        held: 2,
        ledger: 99,
        training_credits: 14,
        training_held: 1,
        training_ledger: 14,
        photos: ["completed", "failed", "queued", "queued"],
        models: ["ready", "training"],
      });

      await add(migrationFiles().filter((path) => !isReleased(path)));
      await Deno.writeTextFile(join(migrations, NEXT), NEXT_SQL);
      await applyMigrations(database.url, folder);

      assert.deepEqual(await state(sql), before);
      const [{ count } = {}] =
        await sql`select count(*)::int from public.photos where next_is_here`;
      assert.equal(count, 4);
    } finally {
      await sql.end();
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** What a user would miss. */
async function state(sql: postgres.Sql): Promise<unknown> {
  const [row] = await sql`
    select
      credits, credits_held as held,
      (select sum(amount)::int from public.credit_history where kind = 'generation') as ledger,
      training_credits, training_credits_held as training_held,
      (select sum(amount)::int from public.credit_history where kind = 'training')
        as training_ledger,
      array(select status::text from public.photos order by 1) as photos,
      array(select status::text from public.models order by 1) as models
    from public.users
  `;
  return row;
}
