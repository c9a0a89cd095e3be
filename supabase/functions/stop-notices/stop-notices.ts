import { errorResponse, messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { Handler } from "../_shared/webhook.ts";

/** What turning off e-mails needs from outside. */
export interface StopContext {
  /** False for a token that is none. Throws `RpcError`. */
  stop: (token: string) => Promise<boolean>;
  /** The address of the app, without a slash at the end. */
  appUrl: () => string;
  log: Logger;
}

const TOKEN = /^[A-Za-z0-9_-]{48}$/;

/**
 * Turns off the e-mails of whoever the token in `?token=` is for, without a sign-in (RFC 8058).
 * `POST` does it, however often, and is answered 200, or 404 for a token that is none. `GET`, which
 * whatever looks at links in e-mails sends too, changes nothing: it leads to the page with the button.
 */
export function createStopHandler({ stop, appUrl, log }: StopContext): Handler {
  return async (request) => {
    const response = await answer(request, stop, appUrl).catch((thrown: unknown) => {
      log.error("stop_failed", { message: messageOf(thrown) });
      return errorResponse(500, "internal", "The e-mails could not be turned off; try again.");
    });
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    return response;
  };
}

/** Every origin may ask: the token says who, and no cookie goes along. */
const HEADERS = {
  "access-control-allow-origin": "*",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};

const PREFLIGHT = {
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "apikey, content-type",
  "access-control-max-age": "3600",
};

async function answer(
  request: Request,
  stop: StopContext["stop"],
  appUrl: StopContext["appUrl"],
): Promise<Response> {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const isLike = TOKEN.test(token);
  if (request.method === "GET" || request.method === "HEAD") {
    if (!isLike) return unknown();
    const location = `${appUrl()}/notices/off#${token}`;
    return new Response(null, { status: 303, headers: { location } });
  }
  if (request.method !== "POST") {
    return errorResponse(405, "method_not_allowed", "Only GET and POST are allowed.", {
      allow: "GET, POST, OPTIONS",
    });
  }
  // What mail programs post says nothing that the address does not.
  await request.body?.cancel();
  return isLike && await stop(token) ? Response.json({ stopped: true }) : unknown();
}

function unknown(): Response {
  return errorResponse(404, "link_unknown", "This link is not one of ours.");
}
