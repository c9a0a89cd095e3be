import { existsSync } from "node:fs";
import { join } from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import { decodeJwt } from "jose";
import postgres from "postgres";
import { type Api, createApi } from "../../local/api/api.ts";
import type { ApiKeys } from "../../local/api/caller.ts";
import type { Print } from "../../local/command.ts";
import { loadConfig } from "../../local/config.ts";
import { Failure } from "../../local/failure.ts";
import { scratchDatabase } from "../../local/testing/scratch-database.ts";

/** The suites know no other address. */
const PORT = 54321;

const KEYS: ApiKeys = {
  publishableKey: "sb_publishable_clients",
  secretKey: "sb_secret_clients",
  // Of every `supabase start`; the suites sign tokens with it.
  jwtSecret: "super-secret-jwt-token-with-at-least-32-characters-long",
};

/**
 * Serves Auth, REST and Storage at the address of `supabase start`, on a database of its own.
 * @param projectDir Folder that holds `supabase/`: its configuration, migrations and seed.
 * @throws {Failure} when the port is taken.
 */
export async function serveProject(projectDir: string, print: Print): Promise<AsyncDisposable> {
  await using parts = new AsyncDisposableStack();
  const folder = parts.adopt(
    await Deno.makeTempDir(),
    (it) => Deno.remove(it, { recursive: true }),
  );
  await Deno.mkdir(join(folder, "supabase"));
  await Deno.writeTextFile(join(folder, "supabase", "config.toml"), 'project_id = "clients"\n');
  const database = parts.use(await scratchDatabase({ projectDir: folder }));
  await migrate(database.adminUrl, join(projectDir, "supabase"), print);
  const api = await createApi({
    databaseUrl: database.adminUrl,
    config: loadConfig(join(projectDir, "supabase", "config.toml"), {}),
    keys: KEYS,
    storageDir: join(folder, "storage"),
    publicUrl: `http://127.0.0.1:${PORT}`,
    log: () => {},
  });
  parts.defer(() => api.close());
  parts.use(listen(api));
  return parts.move();
}

/** What `supabase start` of old grants to every role. */
const OLD_GRANTS = ["tables", "sequences", "functions"].map((kind) =>
  `alter default privileges in schema public grant all on ${kind} to anon, authenticated, service_role;`
).join("\n");

/**
 * Applies migrations and seed, but for what needs an extension that there is not. Not by the CLI, which does not read the words of an older one in the
 * suites' configuration; and as the superuser, whom their migrations expect.
 */
async function migrate(adminUrl: string, folder: string, print: Print): Promise<void> {
  const migrations = sqlIn(join(folder, "migrations")).sort();
  const seed = sqlIn(folder);
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(OLD_GRANTS);
    for (const file of [...migrations, ...seed]) {
      for (const statement of splitSqlStatements(await Deno.readTextFile(file))) {
        await sql.unsafe(statement).catch(({ message }) => print(`  left out: ${message}`));
      }
    }
  } finally {
    await sql.end();
  }
}

function sqlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return Array.from(Deno.readDirSync(folder), ({ name }) => join(folder, name))
    .filter((path) => path.endsWith(".sql"));
}

function listen(api: Api): AsyncDisposable {
  try {
    return Deno.serve(
      { hostname: "127.0.0.1", port: PORT, onListen: () => {} },
      (request) => api.fetch(withOpaqueKeys(request)),
    );
  } catch (cause) {
    if (!(cause instanceof Deno.errors.AddrInUse)) throw cause;
    throw new Failure(`The suites need port ${PORT}, which is taken: stop that stack.`, 1, {
      cause,
    });
  }
}

/**
 * The suites' keys are JWTs of the old kind, or missing; the stack knows the opaque ones alone. Which
 * one is meant is read from the role, unchecked: nothing here is worth protecting.
 */
function withOpaqueKeys(request: Request): Request {
  const headers = new Headers(request.headers);
  const bearer = headers.get("authorization")?.replace(/^Bearer\s+/i, "");
  const isKey = bearer !== undefined && roleOf(bearer) !== undefined;
  if (isKey) headers.delete("authorization");
  const role = roleOf(headers.get("apikey") ?? "") ?? roleOf(bearer ?? "");
  headers.set("apikey", role === "service_role" ? KEYS.secretKey : KEYS.publishableKey);
  return new Request(request, { headers });
}

/** The role of a key of the old kind, which no user stands behind. */
function roleOf(token: string): unknown {
  try {
    const { role, iss } = decodeJwt(token);
    return iss === "supabase-demo" ? role : undefined;
  } catch {
    return undefined;
  }
}
