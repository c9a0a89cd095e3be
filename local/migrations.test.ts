import assert from "node:assert/strict";
import { join } from "node:path";
import postgres from "postgres";
import { Failure } from "./failure.ts";
import { applyMigrations } from "./migrations.ts";
import { scratchDatabase } from "./testing/scratch-database.ts";

Deno.test("migrations and seed data", async (t) => {
  const project = await Deno.makeTempDir();
  const write = (path: string, text: string) =>
    Deno.writeTextFile(join(project, "supabase", path), text);
  await Deno.mkdir(join(project, "supabase", "migrations"), { recursive: true });
  await write("migrations/1_pets.sql", "create table public.pets (name text primary key);");
  await write("seed.sql", "insert into public.pets values ('cat');");
  await using database = await scratchDatabase({ projectDir: project });
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  const pets = async () =>
    (await sql`select * from public.pets order by name`).map(({ name }) => name);
  try {
    await t.step("are applied once", async () => {
      await applyMigrations(database.url, project);
      assert.deepEqual(await pets(), ["cat"]);
    });

    await t.step("seed data that changed is applied again", async () => {
      await write("seed.sql", "insert into public.pets values ('dog');");
      await applyMigrations(database.url, project);
      assert.deepEqual(await pets(), ["cat", "dog"]);
    });

    await t.step("a migration that fails leaves nothing, and is told with its file", async () => {
      await write("migrations/2_bad.sql", "delete from public.pets; select boom;");
      await assert.rejects(applyMigrations(database.url, project), (error) => {
        assert.ok(error instanceof Failure);
        assert.match(error.message, /2_bad\.sql failed: column "boom" does not exist/);
        return true;
      });
      assert.deepEqual(await pets(), ["cat", "dog"]);
    });

    await t.step("it is applied once it is right", async () => {
      await write("migrations/2_bad.sql", "delete from public.pets where name = 'cat';");
      await applyMigrations(database.url, project);
      assert.deepEqual(await pets(), ["dog"]);
    });

    await t.step("data of another version is left alone", async () => {
      await Deno.remove(join(project, "supabase", "migrations", "2_bad.sql"));
      await assert.rejects(applyMigrations(database.url, project), /another version of Retrato/);
    });
  } finally {
    await sql.end();
    await Deno.remove(project, { recursive: true });
  }
});
