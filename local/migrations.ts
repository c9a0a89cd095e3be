import { createHash } from "node:crypto";
import { join } from "node:path";
import postgres from "postgres";
import { Failure } from "./failure.ts";
import { PROJECT_DIR } from "./project-dir.ts";

/** Where the Supabase CLI keeps note of the same, so that it may carry on from here. */
const HISTORY = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (
    version text primary key, statements text[], name text
  );
  create table if not exists supabase_migrations.seed_files (path text primary key, hash text not null);
`;

/**
 * Applies the migrations that the database does not have yet, each in a transaction, and the seed
 * data (the style catalogue) when it is new or has changed.
 * @param projectDir Folder that holds `supabase/`.
 * @throws {Failure} when a file fails, or when the database has migrations that are not there.
 */
export async function applyMigrations(
  databaseUrl: string,
  projectDir: string = PROJECT_DIR,
): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(HISTORY);
    const migrations = readMigrations(join(projectDir, "supabase", "migrations"));
    const applied = new Set(
      (await sql<{ version: string }[]>`
        select version from supabase_migrations.schema_migrations order by version`)
        .map(({ version }) => version),
    );
    const unknown = [...applied].filter((one) =>
      !migrations.some(({ version }) => version === one)
    );
    if (unknown.length > 0) {
      throw new Failure(
        `The data was made by another version of Retrato, whose migrations ${unknown.join(", ")} ` +
          "are not here. Use that version, or start over with npm run reset.",
      );
    }
    for (const { file, version, name } of migrations) {
      if (applied.has(version)) continue;
      const text = await Deno.readTextFile(file);
      await runFile(sql, file, text, (transaction) =>
        transaction`
          insert into supabase_migrations.schema_migrations (version, name, statements)
          values (${version}, ${name}, ${[text]})`);
    }
    await seed(sql, join(projectDir, "supabase", "seed.sql"));
  } finally {
    await sql.end();
  }
}

interface Migration {
  file: string;
  version: string;
  name: string;
}

/** In the order they are applied. */
function readMigrations(folder: string): Migration[] {
  return Array.from(Deno.readDirSync(folder), ({ name }) => name).sort().flatMap((file) => {
    const [, version, name] = file.match(/^(\d+)_(.*)\.sql$/) ?? [];
    return version && name ? [{ file: join(folder, file), version, name }] : [];
  });
}

async function seed(sql: postgres.Sql, file: string): Promise<void> {
  const text = await Deno.readTextFile(file).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  if (text === undefined) return;
  const hash = createHash("sha256").update(text).digest("hex");
  const path = "supabase/seed.sql";
  const [done] = await sql`
    select from supabase_migrations.seed_files where path = ${path} and hash = ${hash}`;
  if (done) return;
  await runFile(sql, file, text, (transaction) =>
    transaction`
      insert into supabase_migrations.seed_files (path, hash) values (${path}, ${hash})
      on conflict (path) do update set hash = excluded.hash`);
}

/** Runs a file and keeps note of it, or neither. */
async function runFile(
  sql: postgres.Sql,
  file: string,
  text: string,
  keepNote: (transaction: postgres.TransactionSql) => Promise<unknown>,
): Promise<void> {
  try {
    await sql.begin(async (transaction) => {
      await transaction.unsafe(text);
      await keepNote(transaction);
    });
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    throw new Failure(`${file} failed: ${error.message}`, 1, { cause: error });
  }
}
