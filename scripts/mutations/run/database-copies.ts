import postgres from "postgres";
import { runPgtap } from "../../../local/pgtap/run-tests.ts";
import { type ScratchDatabase, scratchDatabase } from "../../../local/testing/scratch-database.ts";

/** A copy of the prepared database, dropped after use. */
export interface DatabaseCopy extends AsyncDisposable {
  /** As `postgres`, who owns the schema. */
  url: string;
  /** Runs statements as the superuser. */
  run(statements: string): Promise<void>;
}

/** Lends copies of one database, of which each may be changed. */
export interface DatabaseCopies extends AsyncDisposable {
  /** The original; a copy can only be made while nobody is connected to it. */
  originalUrl: string;
  copy(): Promise<DatabaseCopy>;
}

/**
 * Starts a server whose database has all migrations and the given helpers of the pgTAP tests.
 * @param helpers SQL files, in the order they run.
 */
export async function startDatabaseCopies(helpers: string[]): Promise<DatabaseCopies> {
  await using parts = new AsyncDisposableStack();
  const server = parts.use(await scratchDatabase());
  const { failed } = await runPgtap({
    databaseUrl: server.url,
    files: helpers,
    print: () => {},
  });
  if (failed > 0) throw new Error("the helpers of the pgTAP tests fail");
  const settings = await settingsOf(server);
  // Not connected to the original, which nobody may be while it is copied.
  const admin = postgres(withDatabase(server.adminUrl, "template1"), { max: 1 });
  parts.defer(() => admin.end());
  const running = parts.move();
  let made = 0;
  return {
    originalUrl: server.url,
    async copy() {
      const name = `copy_${++made}`;
      await admin.unsafe(
        `create database ${name} template postgres owner postgres strategy file_copy`,
      );
      for (const setting of settings) await admin.unsafe(`alter database ${name} set ${setting}`);
      return {
        url: withDatabase(server.url, name),
        run: (statements) => runStatements(withDatabase(server.adminUrl, name), statements),
        [Symbol.asyncDispose]: async () => {
          await admin.unsafe(`drop database ${name} with (force)`);
        },
      };
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Such as `search_path = "$user", public`: a copy does not take them along. */
async function settingsOf({ url }: ScratchDatabase): Promise<string[]> {
  const sql = postgres(url, { max: 1 });
  try {
    const rows = await sql<{ setting: string }[]>`
      select replace(unnest(setconfig), '=', ' = ') as setting
      from pg_db_role_setting join pg_database on pg_database.oid = setdatabase
      where datname = current_database() and setrole = 0`;
    return rows.map(({ setting }) => setting);
  } finally {
    await sql.end();
  }
}

async function runStatements(url: string, statements: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statements);
  } finally {
    await sql.end();
  }
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
