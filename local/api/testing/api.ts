import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { fileURLToPath } from "node:url";
import { type Config, loadConfig } from "../../config.ts";
import { type Api, createApi } from "../api.ts";
import type { ApiKeys } from "../caller.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

export const testKeys: ApiKeys = {
  publishableKey: "sb_publishable_test",
  secretKey: "sb_secret_test",
  jwtSecret: "a secret of at least thirty-two characters",
};

/** Where the API under test believes it is; no request goes there. */
export const testUrl = "http://127.0.0.1:54321";

export interface TestApi extends AsyncDisposable {
  api: Api;
  database: TestDatabase;
  /** What was logged. */
  log: string[];
  /** An unmodified supabase-js whose `fetch` goes straight to the API. */
  client(key?: string): SupabaseClient;
  /** A client signed in as a new user, and the user's id. */
  newUser(email: string): Promise<{ client: SupabaseClient; id: string; token: string }>;
}

/** The project's own configuration, without the function of the migrations that it names. */
export function projectConfig(): Config {
  const file = fileURLToPath(new URL("../../../supabase/config.toml", import.meta.url));
  const { auth, ...config } = loadConfig(file, {});
  return { ...config, auth: { ...auth, beforeUserCreated: undefined } };
}

/**
 * An API on a throw-away database.
 * @param migrate Runs as `postgres` before the API starts.
 */
export async function openTestApi(
  migrate: (database: TestDatabase) => Promise<unknown>,
  adjust: (config: Config) => Config = (config) => config,
): Promise<TestApi> {
  const database = await openTestDatabase();
  await migrate(database);
  const log: string[] = [];
  const api = await createApi({
    databaseUrl: database.adminUrl,
    config: adjust(projectConfig()),
    keys: testKeys,
    storageDir: join(database.folder, "storage"),
    publicUrl: testUrl,
    log: (line) => log.push(line),
  });
  const client = (key = testKeys.publishableKey) =>
    createClient(testUrl, key, {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { fetch: (input, init) => api.fetch(new Request(input, init)) },
    });
  return {
    api,
    database,
    log,
    client,
    async newUser(email) {
      const user = client();
      const { data, error } = await user.auth.signUp({ email, password: "correct horse" });
      if (error || !data.user || !data.session) throw error ?? new Error("no session");
      return { client: user, id: data.user.id, token: data.session.access_token };
    },
    async [Symbol.asyncDispose]() {
      await api.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
