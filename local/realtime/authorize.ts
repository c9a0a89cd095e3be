import postgres from "postgres";
import { z } from "zod";
import type { OwnConnections } from "../background/own-connections.ts";
import { Refusal } from "./refusal.ts";
import type { Claims } from "./token.ts";

const Permissions = z.object({ read: z.boolean(), write: z.boolean() });

/** What a caller may do in a channel, as row-level security on `realtime.messages` has it. */
export type Permissions = z.infer<typeof Permissions>;

export interface AuthorizationRequest {
  /** Without the prefix `realtime:`. */
  topic: string;
  claims: Claims;
  /** Headers of the request that opened the connection; policies may read them. */
  headers: Record<string, string>;
}

/** Roles a token may name. The connection is a superuser's, so no other may be taken on. */
const API_ROLES = new Set(["anon", "authenticated", "service_role"]);
const NONE: Permissions = { read: false, write: false };
/** SQLSTATE of the error that carries the answer. */
const ANSWER = "RT000";

/**
 * Asks the policies on `realtime.messages`, through `realtime._authorize`. A policy that fails
 * denies.
 * @param connections Those of a superuser; renewed when they have failed.
 * @throws {Refusal} when the database cannot be asked.
 */
export async function authorize(
  connections: OwnConnections,
  { topic, claims, headers }: AuthorizationRequest,
): Promise<Permissions> {
  if (!API_ROLES.has(claims.role)) return NONE;
  const claimsJson = JSON.stringify(claims);
  const headersJson = JSON.stringify(headers);
  try {
    await connections.sql`
      select realtime._authorize(${topic}, ${claimsJson}::text::jsonb, ${headersJson}::text::jsonb)`;
  } catch (error) {
    if (error instanceof postgres.PostgresError && !isUnavailable(error)) {
      return error.code === ANSWER ? Permissions.parse(JSON.parse(error.detail ?? "")) : NONE;
    }
  }
  connections.renew();
  throw new Refusal(
    "UnableToConnectToProject",
    "Realtime was unable to connect to the project database",
  );
}

/** SQLSTATE classes 08, 53 and 57: the database is away, full or going down. */
function isUnavailable({ code }: postgres.PostgresError): boolean {
  return ["08", "53", "57"].includes(code.slice(0, 2));
}
