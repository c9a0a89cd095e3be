import { existsSync } from "node:fs";
import { join } from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import { decodeJwt } from "jose";
import postgres from "postgres";
import { type Api, createApi } from "../../local/api/api.ts";
import { type ApiKeys, roleOfKey } from "../../local/api/caller.ts";
import type { Print } from "../../local/command.ts";
import { type Config, loadConfig } from "../../local/config.ts";
import { createRealtime, type Realtime } from "../../local/realtime/realtime.ts";
import { hs256Verifier } from "../../local/realtime/token.ts";
import { scratchDatabase } from "../../local/testing/scratch-database.ts";
import { listen, PORT } from "./listen.ts";

const ID = 'project_id = "clients"';

const KEYS: ApiKeys = {
  publishableKey: "sb_publishable_clients",
  secretKey: "sb_secret_clients",
  // Of every `supabase start`; the suites sign tokens with it.
  jwtSecret: "super-secret-jwt-token-with-at-least-32-characters-long",
};

/**
 * Serves Auth, REST, Storage and Realtime at the address of `supabase start`, on a database of its own.
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
  await Deno.writeTextFile(join(folder, "supabase", "config.toml"), ID);
  const database = parts.use(await scratchDatabase({ projectDir: folder }));
  await migrate(database.adminUrl, join(projectDir, "supabase"), print);
  const api = await createApi({
    databaseUrl: database.adminUrl,
    config: await readConfig(join(projectDir, "supabase", "config.toml"), folder),
    keys: KEYS,
    storageDir: join(folder, "storage"),
    publicUrl: `http://127.0.0.1:${PORT}`,
    log: () => {},
  });
  parts.defer(() => api.close());
  const sql = postgres(database.adminUrl, { max: 2, onnotice: () => {} });
  parts.defer(() => sql.end());
  const realtime = createRealtime({
    sql,
    verifyToken: hs256Verifier(KEYS.jwtSecret),
    roleOfKey: (key) => roleOfKey(key, KEYS) ?? roleOfOldKey(key),
  });
  parts.defer(() => realtime.stop());
  await realtime.ready;
  parts.use(listen((request) => route(request, api, realtime)));
  return parts.move();
}

/** As the CLI reads it, which takes the folder's name for an id that is missing. */
async function readConfig(file: string, folder: string): Promise<Config> {
  const text = await Deno.readTextFile(file);
  const copy = join(folder, "suite.toml");
  await Deno.writeTextFile(copy, /^project_id/m.test(text) ? text : `${ID}\n${text}`);
  return loadConfig(copy, {});
}

/** What `supabase start` of old grants to every role. */
const OLD_GRANTS = ["tables", "sequences", "functions"].map((kind) =>
  `alter default privileges in schema public grant all on ${kind} to anon, authenticated, service_role;`
).join("\n");

/**
 * Applies migrations and seed, but for what needs an extension that there is not. Not by the CLI,
 * which does not read the words of an older one in the suites' configuration; and as the superuser,
 * whom their migrations expect.
 */
async function migrate(adminUrl: string, folder: string, print: Print): Promise<void> {
  const migrations = sqlIn(join(folder, "migrations")).sort();
  const seed = [folder, join(folder, "seed")].flatMap(sqlIn);
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

/** Realtime answers some requests by a WebSocket, so that they are passed on as they are. */
function route(request: Request, api: Api, realtime: Realtime): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith("/realtime/v1/")) return api.fetch(withOpaqueKeys(request));
  return pathname.endsWith("/websocket")
    ? realtime.handleUpgrade(request)
    : realtime.handleBroadcast(withOpaqueKeys(request));
}

/**
 * The suites' keys are JWTs of the old kind, or missing; the stack knows the opaque ones alone. Which
 * one is meant is read from the role, unchecked: nothing here is worth protecting.
 */
function withOpaqueKeys(request: Request): Request {
  const headers = new Headers(request.headers);
  const bearer = headers.get("authorization")?.replace(/^Bearer\s+/i, "");
  const isKey = bearer !== undefined && roleOfOldKey(bearer) !== undefined;
  if (isKey) headers.delete("authorization");
  const role = roleOfOldKey(headers.get("apikey") ?? "") ?? roleOfOldKey(bearer ?? "");
  headers.set("apikey", role === "service_role" ? KEYS.secretKey : KEYS.publishableKey);
  return new Request(request, { headers });
}

/** The role of a key of the old kind, which no user stands behind. */
function roleOfOldKey(token: string): "anon" | "service_role" | undefined {
  try {
    const { role, iss } = decodeJwt(token);
    if (iss !== "supabase-demo") return undefined;
    return role === "anon" || role === "service_role" ? role : undefined;
  } catch {
    return undefined;
  }
}
