import { isNumber, matches } from "@/lib/matches.ts";
import { hasSessionHint } from "./session-hint.ts";
import { type StoredSession, storedSession } from "./session-store.ts";

/** Somebody has renewed the session with this token before. */
const ALREADY_USED = "refresh_token_already_used";

/**
 * Codes with which Auth refuses a renewal because the session is over, or its token none of Auth's.
 * https://supabase.com/docs/guides/auth/debugging/error-codes
 */
const OVER = new Set<unknown>([
  ALREADY_USED,
  "refresh_token_not_found",
  "session_expired",
  "session_not_found",
  "user_banned",
  "user_not_found",
  "validation_failed",
]);

/** Whether the error, or the body of the answer, that refuses a renewal says the session is over. */
export function saysSessionIsOver(answer: unknown): boolean {
  const { code, error_code, name }: Record<string, unknown> = { ...Object(answer) };
  // What supabase-js makes of some of the codes, without keeping them.
  return OVER.has(code) || OVER.has(error_code) || name === "AuthSessionMissingError";
}

/**
 * The `fetch` of the client. supabase-js ends a session, in every tab, whose token it could not renew
 * for any reason but the network and a broken server: also when another tab was first (409), when
 * Auth is busy (429), when a firewall answers in its place. Standing between both, this lets only
 * those answers through that are about the session that is stored.
 * @param publishableKey What the client sends for a token when it has none.
 */
export function keepSession(publishableKey: string): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.pathname.includes("/auth/v1/")) {
      const isRenewal = url.searchParams.get("grant_type") === "refresh_token";
      const response = await fetch(input, init);
      if (response.ok) return await byOwnClock(response);
      return isRenewal ? await refusedRenewal(response, init?.body) : response;
    }
    // Somebody is signed in whose token could not be renewed just now. Asked as nobody, the database
    // would refuse what is theirs.
    const token = new Headers(init?.headers).get("authorization");
    const isNobody = token === `Bearer ${publishableKey}` && hasSessionHint();
    return isNobody ? unavailable() : await fetch(input, init);
  };
}

/**
 * A new session that ends by the clock of this device. By the server's, a device that is an hour fast
 * would renew it for every request, until Auth refuses to.
 */
async function byOwnClock(response: Response): Promise<Response> {
  const session = await body(response);
  if (!matches(session, { expires_in: isNumber })) return response;
  const expires_at = Math.floor(Date.now() / 1000) + session.expires_in;
  return Response.json({ ...session, expires_at });
}

/** Milliseconds until the tab that was first has surely stored what it got, and between two looks. */
const PATIENCE = { whole: 5_000, step: 100 };

/** What the client learns of a renewal that was refused. */
async function refusedRenewal(response: Response, sent: RequestInit["body"]): Promise<Response> {
  const answer = await body(response);
  const isSpent = Object(answer).code === ALREADY_USED ||
    Object(answer).error_code === ALREADY_USED;
  const other = await sessionOfOtherTab(String(sent), isSpent ? PATIENCE.whole : 0);
  if (other) return Response.json(other);
  return saysSessionIsOver(answer) ? response : unavailable();
}

/**
 * The session that another tab has got for the token that was sent; undefined when none has.
 * @param patience Milliseconds to wait for one.
 */
async function sessionOfOtherTab(
  sent: string,
  patience: number,
): Promise<StoredSession | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const session = storedSession();
    if (!session) return undefined;
    if (!sent.includes(JSON.stringify(session.refresh_token))) return session;
    if (Date.now() >= until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.step));
  }
}

/** What supabase-js tries again, at once and later, keeping what it has. */
function unavailable(): Response {
  return Response.json({ message: "service_unavailable" }, { status: 503 });
}

/** The body of a response, which can still be read; undefined when it is no JSON. */
async function body(response: Response): Promise<unknown> {
  return await response.clone().json().catch(() => undefined);
}
