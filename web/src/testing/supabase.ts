import { http, HttpResponse, type JsonBodyType } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach } from "vitest";
import { SESSION_KEY } from "@/lib/session-hint.ts";

/** Where tests find Supabase; VITE_SUPABASE_URL of vite.config.ts. */
export const SUPABASE_URL: string = import.meta.env.VITE_SUPABASE_URL;

/** Answers what tests have said it should, from when this is imported; all else is an error. */
const server = setupServer(
  http.get(
    "*/config.json",
    () => HttpResponse.json({ supabaseUrl: SUPABASE_URL, publishableKey: "publishable" }),
  ),
);

server.listen({ onUnhandledRequest: "error" });
afterEach(() => {
  server.resetHandlers();
  received = [];
});
afterAll(() => server.close());

/** A request that was answered. */
export interface Received {
  method: string;
  /** Path and query as in {@link answer}. */
  address: string;
  /** What was sent as JSON; undefined where it was something else, or nothing. */
  body: unknown;
}

let received: Received[] = [];

/** The requests of a method to addresses that begin so, in the order they came. */
export function requests(method: Received["method"], beginning: string): Received[] {
  return received.filter((request) =>
    request.method === method && request.address.startsWith(beginning)
  );
}

/** What is answered: rows or another body; a function is asked anew for each request. */
type Answer = JsonBodyType | Response | ((request: Received) => JsonBodyType | Response);

/**
 * Has one request answered from now on. The whole address has to be as told, in any order and but
 * for the columns that are selected: a query that forgets a filter gets no answer.
 * @param address As `rest/v1/photos?status=eq.completed`.
 */
export function answer(method: string, address: string, answered: Answer): void {
  const wanted = new URL(address, `${SUPABASE_URL}/`);
  server.use(
    http.all(wanted.origin + wanted.pathname, async ({ request }) => {
      const url = new URL(request.url);
      if (request.method !== method || narrowing(url) !== narrowing(wanted)) return undefined;
      const text = await request.clone().text();
      const got = { method, address: url.pathname.slice(1) + search(url), body: json(text) };
      received.push(got);
      const body = typeof answered === "function" ? answered(got) : answered;
      return body instanceof Response ? body : respond(request, body);
    }),
  );
}

/** As PostgREST refuses: `refusal(402, "PT402", "insufficient_credits")`. */
export function refusal(
  status: number,
  code: string,
  message: string,
  details: string | null = null,
): Response {
  return HttpResponse.json({ code, message, details, hint: null }, { status });
}

/** Makes a session as supabase-js keeps it. */
export function signIn(user: { id: string; email: string }): void {
  const session = {
    access_token: "token",
    refresh_token: "refresh",
    token_type: "bearer",
    expires_in: 3600,
    expires_at: Math.floor(Date.now() / 1000) + 3600,
    user: { ...user, aud: "authenticated" },
  };
  localStorage.setItem(SESSION_KEY, JSON.stringify(session));
}

/** One row where one is asked for, as PostgREST answers `single()`. */
function respond(request: Request, body: JsonBodyType): Response {
  const wantsOne = request.headers.get("accept")?.includes("vnd.pgrst.object");
  if (!wantsOne || !Array.isArray(body)) return HttpResponse.json(body);
  const [row] = body;
  return row ? HttpResponse.json(row) : refusal(406, "PGRST116", "0 rows");
}

function narrowing(url: URL): string {
  return search(url).slice(1).split("&").sort().join("&");
}

/** The query, readable and without `select`. */
function search(url: URL): string {
  const pairs = [...url.searchParams].filter(([name]) => name !== "select" && name !== "columns");
  return pairs.length > 0 ? `?${pairs.map((pair) => pair.join("=")).join("&")}` : "";
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
