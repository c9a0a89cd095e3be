import { errors, jwtVerify } from "jose";

/** The secrets that tell who is calling. */
export interface ApiKeys {
  /** `sb_publishable_…`: says which app is calling, and nothing about the user. */
  publishableKey: string;
  /** `sb_secret_…`: full access. */
  secretKey: string;
  /** Signs user sessions (HS256). */
  jwtSecret: string;
}

export type Role = "anon" | "authenticated" | "service_role";

/** Whom the database shall see behind a request. */
export interface Caller {
  role: Role;
  /** Becomes `request.jwt.claims`. */
  claims: Record<string, unknown>;
}

/** A token that does not prove who calls; `message` is fit for the response. */
export class InvalidToken extends Error {
  override name = "InvalidToken";
}

const ROLES: readonly string[] = ["anon", "authenticated", "service_role"] satisfies Role[];
const OPAQUE_KEY = /^sb_/;

/**
 * Who sends this request: the user of a bearer token, else the owner of the API key; undefined when
 * it carries neither. As on hosted, an opaque key counts only as `apikey`, and beside it the same
 * key as bearer token means nothing.
 * https://supabase.com/docs/guides/api/api-keys
 * @throws {InvalidToken} when there is a bearer token but it is not a valid session.
 */
export async function identify(request: Request, keys: ApiKeys): Promise<Caller | undefined> {
  const apiKey = apiKeyOf(request);
  const bearer = request.headers.get("authorization")?.match(/^Bearer\s+(.+)$/i)?.[1];
  if (bearer !== undefined && !OPAQUE_KEY.test(bearer)) {
    return await verifySession(bearer, keys.jwtSecret);
  }
  const role = roleOfKey(apiKey, keys);
  return role && { role, claims: { role } };
}

/** The database role that an API key stands for; undefined for a key that is none of ours. */
export function roleOfKey(
  apiKey: string | null,
  { publishableKey, secretKey }: Pick<ApiKeys, "publishableKey" | "secretKey">,
): "anon" | "service_role" | undefined {
  if (apiKey === secretKey) return "service_role";
  if (apiKey === publishableKey) return "anon";
}

/** The API key of a request: a header, or a query parameter where headers cannot be set. */
export function apiKeyOf(request: Request): string | null {
  return request.headers.get("apikey") ?? new URL(request.url).searchParams.get("apikey");
}

/**
 * Checks a user's access token.
 * @throws {InvalidToken} when the signature, its time or its role is wrong.
 */
export async function verifySession(token: string, jwtSecret: string): Promise<Caller> {
  const claims = await verifyToken(token, new TextEncoder().encode(jwtSecret));
  if (!isRole(claims.role)) throw new InvalidToken("the token names no role of the Data API");
  return { role: claims.role, claims };
}

/**
 * Checks the signature (HS256 alone) and the times of a token.
 * @throws {InvalidToken} with a message that does not repeat the token.
 */
export async function verifyToken(
  token: string,
  secret: Uint8Array,
): Promise<Record<string, unknown>> {
  try {
    return (await jwtVerify(token, secret, { algorithms: ["HS256"] })).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new InvalidToken("jwt expired");
    if (error instanceof errors.JOSEError) throw new InvalidToken("invalid signature");
    throw new InvalidToken("invalid token");
  }
}

/** Whether a token may name this role. */
export function isRole(value: unknown): value is Role {
  return typeof value === "string" && ROLES.includes(value);
}
