/**
 * What an access token says of its user. `@supabase/lite` 0.10.0 leaves out the metadata that GoTrue
 * puts into each (internal/tokens there): what an operator may do is decided by it.
 */
import { decodeJwt, SignJWT } from "jose";
import type { Sql } from "./database.ts";

/**
 * Signs the token of an answer anew, with `app_metadata` and `user_metadata` in it as they are now.
 * @param response An answer of Auth, with a session in its body or in the address that it leads to.
 * @returns The same answer where there is no session in it.
 */
export async function withMetadata(
  sql: Sql,
  jwtSecret: string,
  response: Response,
): Promise<Response> {
  const location = response.headers.get("location");
  if (location?.includes("access_token=")) {
    const [address, fragment = ""] = location.split("#");
    const parameters = new URLSearchParams(fragment);
    const token = await told(sql, jwtSecret, parameters.get("access_token"));
    parameters.set("access_token", token);
    const headers = new Headers(response.headers);
    headers.set("location", `${address}#${parameters}`);
    return new Response(null, { status: response.status, headers });
  }
  if (!response.ok || !response.headers.get("content-type")?.includes("json")) return response;
  const body: unknown = await response.clone().json().catch(() => null);
  if (typeof body !== "object" || body === null || !("access_token" in body)) return response;
  const access_token = await told(sql, jwtSecret, body.access_token);
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return Response.json({ ...body, access_token }, { status: response.status, headers });
}

async function told(sql: Sql, jwtSecret: string, token: unknown): Promise<string> {
  const claims = decodeJwt(String(token));
  const [account] = await sql<{ app: unknown; own: unknown }[]>`
    select raw_app_meta_data as app, raw_user_meta_data as own from auth.users
    where id = ${String(claims.sub)}`;
  return await new SignJWT({
    ...claims,
    app_metadata: account?.app ?? {},
    user_metadata: account?.own ?? {},
  }).setProtectedHeader({ alg: "HS256", typ: "JWT" }).sign(new TextEncoder().encode(jwtSecret));
}
