import type { Caller } from "./authenticate.ts";
import { errorResponse, messageOf } from "./errors.ts";
import type { Logger } from "./log.ts";

/** Answers one HTTP request. */
export type Handler = (request: Request) => Promise<Response>;

/** What a worker function is made of. */
export interface WorkerOptions {
  authenticate: (request: Request) => Promise<Caller | null>;
  /** Starts the work and returns at once. */
  start: () => void;
  log: Logger;
}

/**
 * The HTTP side of a worker function: `POST` by a known caller starts the work and is answered
 * `202 { accepted: true }` at once, because pg_net makes every webhook of the database wait for
 * the slowest answer.
 *
 * The body is not read: the queue says what there is to do.
 */
export function createWebhookHandler({ authenticate, start, log }: WorkerOptions): Handler {
  return async (request) => {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: ALLOW });
    if (request.method !== "POST") {
      return errorResponse(405, "method_not_allowed", "Only POST is allowed.", ALLOW);
    }
    try {
      const caller = await authenticate(request);
      if (caller === null) {
        return errorResponse(401, "unauthorized", "A webhook token or a secret key is required.");
      }
      await request.body?.cancel();
      log.info("accepted", { caller });
      start();
      return Response.json({ accepted: true }, { status: 202 });
    } catch (thrown) {
      log.error("request_failed", { message: messageOf(thrown) });
      return errorResponse(500, "internal", "The function could not start its work.");
    }
  };
}

const ALLOW = { allow: "POST, OPTIONS" };
