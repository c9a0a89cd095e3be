import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { SignJWT } from "jose";
import type postgres from "postgres";
import { startTestDatabase, type TestDatabase } from "../../extensions/testing/test-database.ts";
import type { Vsn } from "../frame.ts";
import { createRealtime } from "../realtime.ts";
import { hs256Verifier } from "../token.ts";

const JWT_SECRET = "a secret of at least 32 characters";
export const PUBLISHABLE_KEY = "sb_publishable_test";
export const SECRET_KEY = "sb_secret_test";
const ROLES = new Map<string, "anon" | "service_role">([
  [PUBLISHABLE_KEY, "anon"],
  [SECRET_KEY, "service_role"],
]);

export interface TestServer {
  database: TestDatabase;
  /** Connection as `postgres`, who runs migrations. */
  sql: postgres.Sql;
  /** Base address of the API, `http://…`. */
  url: string;
  messages: string[];
  /** An unmodified supabase-js client; disconnected when the server stops. */
  client(options: { vsn?: Vsn; token?: string; key?: string }): Promise<SupabaseClient>;
  stop(): Promise<void>;
}

/**
 * A Realtime server where a user may read `user:{own id}` and may read and write `room:…`.
 */
export async function startTestServer(): Promise<TestServer> {
  const database = await startTestDatabase();
  const schema = await Deno.readTextFile(new URL("../schema.sql", import.meta.url));
  await database.admin.unsafe(schema);
  await database.admin.unsafe(schema);
  const sql = database.connect("postgres");
  await sql.unsafe(`
    create policy "own topic and rooms" on realtime.messages for select to authenticated
    using (
      extension = 'broadcast' and (
        realtime.topic() = 'user:' || (current_setting('request.jwt.claims')::jsonb ->> 'sub')
        or realtime.topic() like 'room:%'
      )
    );
    create policy "write to rooms" on realtime.messages for insert to authenticated
    with check (realtime.topic() like 'room:%');
  `);

  const messages: string[] = [];
  const realtime = createRealtime({
    sql: database.admin,
    verifyToken: hs256Verifier(JWT_SECRET),
    roleOfKey: (key) => ROLES.get(key),
    log: (message) => messages.push(message),
  });
  await realtime.ready;
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, (request) => {
    const { pathname } = new URL(request.url);
    return pathname.startsWith("/realtime/v1/api/broadcast")
      ? realtime.handleBroadcast(request)
      : realtime.handleUpgrade(request);
  });
  const url = `http://127.0.0.1:${server.addr.port}`;
  const clients: SupabaseClient[] = [];

  return {
    database,
    sql,
    url,
    messages,
    async client({ vsn = "2.0.0", token, key = PUBLISHABLE_KEY }) {
      const client = createClient(url, key, {
        realtime: { vsn },
        ...(token && { accessToken: () => Promise.resolve(token) }),
      });
      clients.push(client);
      // A channel joined before the client has asked for its token goes without it.
      if (token) await client.realtime.setAuth();
      return client;
    },
    async stop() {
      await Promise.all(clients.map((client) => client.removeAllChannels()));
      for (const client of clients) client.realtime.disconnect();
      await realtime.stop();
      await server.shutdown();
      await database.stop();
    },
  };
}

/** An access token as the Auth service issues it. */
export function accessToken(
  userId: string,
  { secret = JWT_SECRET, expiresIn = 3600 } = {},
): Promise<string> {
  return new SignJWT({ role: "authenticated" })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(userId)
    .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
    .sign(new TextEncoder().encode(secret));
}
