/**
 * How people change their password and their address, where Auth of `@supabase/lite` 0.10.0 asks for
 * less than GoTrue does (internal/api/user.go and verify.go there).
 */
import { randomInt } from "node:crypto";
import { compare } from "bcryptjs";
import { decodeJwt } from "jose";
import { z } from "zod";
import { type ApiKeys, identify } from "./caller.ts";
import type { Sql } from "./database.ts";
import type { LinkOfCode } from "./lite-defects.ts";
import type { Mailbox } from "./mailbox.ts";

/** A null is nothing to change, and no reason to look at none of it. */
const Changes = z.object({
  password: z.string().nullish(),
  current_password: z.string().nullish(),
  email: z.string().nullish(),
});

/** Marks sessions of a link in an e-mail: GoTrue has them in their `amr`, lite keeps nothing. */
const OF_LINK = "link";

/**
 * Changes a password without asking for the present one. A hosted project asks where it is told to
 * (docs/DEPLOY.md), but for sessions of a link in an e-mail and accounts that have none yet.
 * @param body The request's body.
 * @returns The refusal, or undefined when there is nothing to refuse.
 */
export async function refuseWithoutCurrentPassword(
  sql: Sql,
  request: Request,
  keys: ApiKeys,
  body: string,
): Promise<Response | undefined> {
  const changes = read(Changes, body);
  if (!changes?.password) return undefined;
  const claims = (await identify(request, keys).catch(() => undefined))?.claims;
  // Whose session it is not, lite refuses.
  if (!claims?.sub || !claims.session_id) return undefined;
  const [user] = await sql<{ hash: string | null }[]>`
    select encrypted_password as hash from auth.users
    join auth.sessions on sessions.user_id = users.id
    where users.id = ${String(claims.sub)} and sessions.id = ${String(claims.session_id)}
      and sessions.tag is distinct from ${OF_LINK}`;
  if (!user?.hash) return undefined;
  if (!changes.current_password) return refusal(400, "current_password_required");
  const isRight = await compare(changes.current_password, user.hash);
  return isRight ? undefined : refusal(400, "current_password_invalid");
}

/** Remembers of a session that it came of an e-mail, by a link, which redirects, or by a code. */
export async function rememberLink(sql: Sql, response: Response): Promise<void> {
  const [, fragment] = (response.headers.get("location") ?? "").split("#");
  const session = response.status === 200 ? await response.clone().json() : {};
  const token = new URLSearchParams(fragment).get("access_token") ?? session.access_token;
  if (typeof token !== "string") return;
  const { session_id: id } = decodeJwt(token);
  await sql`update auth.sessions set tag = ${OF_LINK} where id = ${String(id)}`;
}

/** By what somebody confirms one of the two addresses of a change. */
export interface Confirmation {
  /** As lite keeps it: of a code and the address that it went to. */
  token: string;
  /** A link, which leads to a page, or a code, which is answered. */
  isLink: boolean;
}

const ByCode = z.object({
  type: z.literal("email_change"),
  email: z.string().optional(),
  token: z.string().optional(),
  token_hash: z.string().optional(),
});

/** What a request to `/verify` says of a change of address; undefined when it is about another thing. */
export async function confirmationOf(
  request: Request,
  body: string,
): Promise<Confirmation | undefined> {
  if (request.method === "GET") {
    const { searchParams } = new URL(request.url);
    if (searchParams.get("type") !== "email_change") return undefined;
    return { token: searchParams.get("token") ?? "", isLink: true };
  }
  const code = read(ByCode, body);
  if (!code) return undefined;
  const token = code.token_hash ?? await tokenOf(code.email ?? "", code.token ?? "");
  return { token, isLink: false };
}

/** As lite derives what it keeps of a code. */
async function tokenOf(email: string, code: string): Promise<string> {
  const text = new TextEncoder().encode(email.toLowerCase() + code);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", text)).toHex();
}

const HALF = "Confirmation link accepted. Please proceed to confirm link sent to the other email";

/**
 * Takes what went to the present address for enough, and what went to the new address for nothing. It
 * should wait for both, in any order, and say so to whoever confirms the first.
 * @param expiry Seconds that a confirmation is good for.
 * @param serve Lets lite answer a request.
 */
export async function confirmBothAddresses(
  sql: Sql,
  request: Request,
  { token, isLink }: Confirmation,
  expiry: number,
  serve: (request: Request) => Promise<Response>,
): Promise<Response> {
  // Anything else is none, and some of it no text for the database either.
  if (!/^[\w-]{1,255}$/.test(token)) return await serve(request);
  const [user] = await sql<{ id: string; confirmed: number; is_new: boolean }[]>`
    select id, email_change_confirm_status as confirmed,
      email_change_token_new = ${token} as is_new
    from auth.users
    where ${token} in (email_change_token_current, email_change_token_new)
      and email_change_sent_at > now() - make_interval(secs => ${expiry})
      and (email_change_confirm_status = 1
        or (email_change_token_current <> '' and email_change_token_new <> ''))`;
  if (!user) return await serve(request);
  const used = sql(user.is_new ? "email_change_token_new" : "email_change_token_current");
  if (user.confirmed === 0) {
    const { count } = await sql`
      update auth.users set email_change_confirm_status = 1, ${used} = null
      where id = ${user.id} and email_change_confirm_status = 0 and ${used} = ${token}`;
    if (!isLink) {
      return count === 0 ? refusal(403, "otp_expired") : answer(200, { code: "200", msg: HALF });
    }
    // Only lite knows where it may lead: to where it sends whoever has no token.
    const url = new URL(request.url);
    url.searchParams.set("token", "none");
    const refused = await serve(new Request(url, { headers: request.headers }));
    const [page] = (refused.headers.get("location") ?? "").split("#");
    if (count === 0) return refused;
    const location = `${page}#${new URLSearchParams({ message: HALF })}`;
    return new Response(null, { status: 303, headers: { location } });
  }
  if (user.is_new) {
    // The column that lite completes a change by.
    await sql`
      update auth.users
      set email_change_token_current = email_change_token_new, email_change_token_new = null
      where id = ${user.id} and email_change_token_new = ${token}`;
  }
  const response = await serve(request);
  await sql`
    update auth.users set email_change_confirm_status = 0
    where id = ${user.id} and coalesce(email_change, '') = ''`;
  return response;
}

interface Post {
  keys: ApiKeys;
  mailbox: Mailbox;
  linkOfCode: LinkOfCode;
  otpLength: number;
}

/**
 * Writes to the present address alone, and keeps of an earlier change that it was confirmed by half.
 * It should write to the new one too, with a code of its own, and begin anew.
 */
export async function writeToNewAddress(
  sql: Sql,
  request: Request,
  { keys, mailbox, linkOfCode, otpLength }: Post,
  body: string,
): Promise<void> {
  const email = read(Changes, body)?.email?.toLowerCase();
  if (!email) return;
  const claims = (await identify(request, keys))?.claims;
  if (!claims?.sub) return;
  // Lite tells nobody the code that it made for the new address.
  const code = Array.from({ length: otpLength }, () => randomInt(10)).join("");
  const { count } = await sql`
    update auth.users
    set email_change_confirm_status = 0, email_change_token_new = ${await tokenOf(email, code)}
    where id = ${String(claims.sub)} and email_change = ${email} and email_change_token_new <> ''
      and email_change_token_current <> ''`;
  if (count === 0) return;
  const redirectTo = new URL(request.url).searchParams.get("redirect_to");
  const link = linkOfCode({ type: "email_change", email, code, redirectTo });
  const text = `Confirm your new address with this code: ${code}\n\nOr follow this link: ${link}`;
  mailbox.deliver({ to: email, subject: "Confirm Email Change", text }, link);
}

function refusal(status: number, code: string): Response {
  const refused = answer(status, { code: status, error_code: code, msg: code });
  refused.headers.set("x-sb-error-code", code);
  return refused;
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "access-control-allow-origin": "*" } });
}

function read<T>(shape: z.ZodType<T>, body: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
