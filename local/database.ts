import { ensureSystemSchema } from "./api/system-schema.ts";
import {
  bootstrapRoles,
  bootstrapServices,
  databaseUrl,
  runSqlFile,
} from "./postgres/bootstrap.ts";
import { type PostgresOptions, type PostgresServer, startPostgres } from "./postgres/server.ts";
import { applyMigrations } from "./supabase-cli.ts";

export interface Database extends PostgresServer {
  /** Connection string of `postgres`, who runs migrations and the SQL console. */
  url: string;
  /** Connection string of the superuser, for the services of the stack. */
  adminUrl: string;
  /** Stops the server and starts it on the same port; `immediate` is a crash. For tests. */
  restart(mode: "fast" | "immediate"): Promise<void>;
}

/**
 * Starts Postgres as a hosted Supabase project would find it (roles, Auth, Storage and Realtime
 * schemas, extensions) and applies the migrations it does not have yet.
 * @param projectDir Folder whose `supabase/migrations` these are; default: this project.
 */
export async function startDatabase(
  options: PostgresOptions,
  projectDir?: string,
): Promise<Database> {
  let server = await startPostgres(options);
  const { created, dataDir } = server;
  const crashed = Promise.withResolvers<string>();
  server.crashed.then(crashed.resolve);
  const adminUrl = databaseUrl("supabase_admin", options);
  const url = databaseUrl("postgres", options);
  try {
    await bootstrapRoles(adminUrl, options.password);
    await ensureSystemSchema(adminUrl);
    await bootstrapServices(adminUrl);
    await runSqlFile(adminUrl, new URL("realtime/schema.sql", import.meta.url));
    await applyMigrations(url, projectDir);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    created,
    dataDir,
    crashed: crashed.promise,
    stop: (mode) => server.stop(mode),
    url,
    adminUrl,
    async restart(mode) {
      await server.stop(mode);
      server = await startPostgres(options);
      server.crashed.then(crashed.resolve);
    },
  };
}
