import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "./database.types.ts";
import type { ProjectEnvironment } from "./env.ts";

/** The project seen by the service role. */
export type ServiceClient = SupabaseClient<Database>;

/** What supabase-js gives with a request; the types of Deno 2.1, which hosted runs, lack these. */
interface RequestOptions extends RequestInit {
  headers?: HeadersInit;
  signal?: AbortSignal | null;
}

/** Milliseconds after which a request to the project is given up. */
const REQUEST_TIMEOUT_MS = 30_000;

/** A client with the secret key: it bypasses row-level security. */
export function createServiceClient(
  environment: Pick<ProjectEnvironment, "supabaseUrl" | "secretKey">,
  send: typeof fetch = fetch,
): ServiceClient {
  return createClient<Database>(environment.supabaseUrl, environment.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    global: {
      fetch: (input, init?: RequestOptions) =>
        send(input, {
          ...init,
          headers: withoutKeyAsBearer(new Headers(init?.headers), environment.secretKey),
          signal: init?.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        }),
    },
  });
}

/**
 * supabase-js 2.119 repeats the key as `Authorization: Bearer` for REST and Storage, but an
 * `sb_secret_…` key is no JWT and belongs in `apikey` alone
 * (https://supabase.com/docs/guides/functions/auth-headers).
 */
function withoutKeyAsBearer(headers: Headers, secretKey: string): Headers {
  if (headers.get("authorization") === `Bearer ${secretKey}`) headers.delete("authorization");
  return headers;
}
