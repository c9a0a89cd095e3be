import postgres from "postgres";
import { bootstrapRoles, bootstrapServices, databaseUrl } from "../../postgres/bootstrap.ts";
import { startPostgres } from "../../postgres/server.ts";
import { scratchFolder, scratchServer } from "../../testing/scratch-server.ts";
import { ensureSystemSchema } from "../system-schema.ts";

/** A throw-away database with the roles of a hosted one and the tables of Auth and Storage. */
export interface TestDatabase extends AsyncDisposable {
  /** Connection string of the superuser. */
  adminUrl: string;
  /** The role migrations run as. */
  sql: postgres.Sql;
  /** Folder that goes when the database goes. */
  folder: string;
  /** Stops the server as a crash would, and starts it again on the same port. */
  stop(): Promise<void>;
  restart(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await scratchFolder();
  const options = scratchServer(folder);
  let server = await startPostgres(options);
  const adminUrl = databaseUrl("supabase_admin", options);
  await bootstrapRoles(adminUrl, options.password);
  await ensureSystemSchema(adminUrl);
  await bootstrapServices(adminUrl);
  const sql = postgres(databaseUrl("postgres", options), { max: 2, onnotice: () => {} });
  return {
    adminUrl,
    sql,
    folder,
    stop: () => server.stop("immediate"),
    async restart() {
      server = await startPostgres(options);
    },
    async [Symbol.asyncDispose]() {
      await sql.end({ timeout: 1 });
      await server.stop("immediate");
      await Deno.remove(folder, { recursive: true });
    },
  };
}
