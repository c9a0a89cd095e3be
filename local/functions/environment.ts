import { Buffer } from "node:buffer";
import type { ApiKeys } from "../api/caller.ts";

export interface FunctionEnvironment {
  projectId: string;
  /** Where the function reaches the API, without a slash at the end. */
  apiUrl: string;
  databaseUrl: string;
  keys: ApiKeys;
  /** The project's own; a name that starts with `SUPABASE_` is the platform's and is passed over. */
  secrets: Record<string, string>;
}

/**
 * What Deno needs from the machine: where it caches, and how it reaches the network from behind a
 * company's proxy. A function sees nothing else of the environment the stack was started in.
 */
const FROM_MACHINE = [
  "PATH",
  "HOME",
  "DENO_DIR",
  "XDG_CACHE_HOME",
  "LOCALAPPDATA",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "DENO_CERT",
  "DENO_TLS_CA_STORE",
];

/**
 * The environment of a function's process: the variables hosted Supabase sets, with the same names
 * and formats, and the project's secrets.
 * https://supabase.com/docs/guides/functions/secrets
 */
export function functionEnvironment(
  name: string,
  { projectId, apiUrl, databaseUrl, keys, secrets }: FunctionEnvironment,
  machine: Record<string, string | undefined>,
): Record<string, string> {
  return {
    ...pick(machine, FROM_MACHINE),
    ...Object.fromEntries(Object.entries(secrets).filter(([key]) => !key.startsWith("SUPABASE_"))),
    SUPABASE_URL: apiUrl,
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishableKey }),
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secretKey }),
    SUPABASE_ANON_KEY: keys.publishableKey,
    SUPABASE_SERVICE_ROLE_KEY: keys.secretKey,
    SUPABASE_JWKS: JSON.stringify(keySet(keys.jwtSecret)),
    SUPABASE_DB_URL: databaseUrl,
    SB_REGION: "local",
    DENO_DEPLOYMENT_ID: `${projectId}_${name}`,
    NO_COLOR: "1",
  };
}

/** Sessions are signed with a shared secret, which a JWK set can hold too (RFC 7518 §6.4). */
function keySet(jwtSecret: string): { keys: Record<string, string>[] } {
  return { keys: [{ kty: "oct", alg: "HS256", k: Buffer.from(jwtSecret).toString("base64url") }] };
}

function pick(
  values: Record<string, string | undefined>,
  names: string[],
): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value]];
  }));
}
