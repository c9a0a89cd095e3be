import postgres from "postgres";
import { bootstrapRoles, databaseUrl } from "../../postgres/bootstrap.ts";
import { type PostgresServer, startPostgres } from "../../postgres/server.ts";
import { scratchFolder, scratchServer } from "../../testing/scratch-server.ts";

type LoginRole = Parameters<typeof databaseUrl>[0];

export interface TestDatabase {
  /** The superuser. */
  admin: postgres.Sql;
  /** A connection pool of its own for one of the roles; ended together with the database. */
  connect(role: LoginRole): postgres.Sql;
  /** Stops the server and starts it again on the same data. */
  restart(mode: "fast" | "immediate"): Promise<void>;
  stop(): Promise<void>;
}

/** A throw-away server with the roles and the stand-in extensions of hosted Supabase. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const folder = await scratchFolder();
  const options = scratchServer(folder);
  let server: PostgresServer = await startPostgres(options);
  const pools: postgres.Sql[] = [];
  const connect = (role: LoginRole) => {
    const pool = postgres(databaseUrl(role, options), {
      max: 4,
      // A pool that fetches types may leave a rejection unhandled when the server restarts.
      fetch_types: false,
      onnotice: () => {},
    });
    pools.push(pool);
    return pool;
  };
  await bootstrapRoles(databaseUrl("supabase_admin", options), options.password)
    .catch(async (error) => {
      await server.stop("immediate");
      throw error;
    });
  const admin = connect("supabase_admin");
  return {
    admin,
    connect,
    async restart(mode) {
      // Without it a crash would forget the last commits, as the server does not wait for the disk.
      await admin`checkpoint`;
      await server.stop(mode);
      server = await startPostgres(options);
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.end({ timeout: 1 })));
      await server.stop("immediate");
      await Deno.remove(folder, { recursive: true });
    },
  };
}
