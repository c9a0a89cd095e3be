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
 * The body is only logged: the queue says what there is to do.
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
      log.info("accepted", { caller, ...describeChange(await request.text()) });
      start();
      return Response.json({ accepted: true }, { status: 202 });
    } catch (thrown) {
      log.error("request_failed", { message: messageOf(thrown) });
      return errorResponse(500, "internal", "The function could not start its work.");
    }
  };
}

/**
 * The change that a webhook reports, as far as its body can be read: the body of a Supabase
 * database webhook is `{ type, table, schema, record, old_record }`.
 */
export function describeChange(body: string): { type?: string; table?: string; id?: string } {
  const change = parseObject(body);
  const record = asObject(Reflect.get(change, "record"));
  return {
    type: textField(change, "type"),
    table: textField(change, "table"),
    id: textField(record, "id"),
  };
}

const ALLOW = { allow: "POST, OPTIONS" };

/** Longer values are not what a webhook sends, and would flood the log. */
const MAX_LOGGED_LENGTH = 64;

function parseObject(json: string): object {
  try {
    return asObject(JSON.parse(json));
  } catch {
    return {};
  }
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function textField(object: object, name: string): string | undefined {
  const value: unknown = Reflect.get(object, name);
  return typeof value === "string" ? value.slice(0, MAX_LOGGED_LENGTH) : undefined;
}
