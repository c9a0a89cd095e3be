import type { Caller } from "../_shared/authenticate.ts";
import type { Json } from "../_shared/database.types.ts";
import { errorResponse, messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { Handler } from "../_shared/webhook.ts";

/** What the check is made of. */
export interface HealthOptions {
  authenticate: (request: Request) => Promise<Caller | null>;
  /** The row of `admin.health`; rejects when the database cannot be asked. */
  measure: () => Promise<Json>;
  log: Logger;
}

const ALLOW = { allow: "GET, POST, OPTIONS" };

/**
 * The operator's check: 200 `{ status: "ok", problems: [], … }`, or 503 with `status: "degraded"`
 * and the names of the problems, so that a monitor which reads only the HTTP status works too.
 * `warnings` names what will be one, and leaves the status alone.
 *
 * For the secret key alone: how busy the product is, is nobody else's business.
 */
export function createHealthHandler(
  { authenticate, measure, log }: HealthOptions,
): Handler {
  return async (request) => {
    if (request.method === "OPTIONS") {
      return new Response(null, { status: 204, headers: ALLOW });
    }
    if (request.method !== "GET" && request.method !== "POST") {
      return errorResponse(
        405,
        "method_not_allowed",
        "Only GET and POST are allowed.",
        ALLOW,
      );
    }
    if (await authenticate(request) === null) {
      return errorResponse(
        401,
        "unauthorized",
        "A secret key is required.",
      );
    }
    try {
      return report(await measure());
    } catch (thrown) {
      log.error("database_unreachable", { message: messageOf(thrown) });
      return report({ problems: ["database_unreachable"] });
    }
  };
}

function report(measured: Json): Response {
  const health = typeof measured === "object" && measured !== null &&
      !Array.isArray(measured)
    ? measured
    : {};
  const problems = Array.isArray(health.problems) ? health.problems : ["not_measured"];
  const ok = problems.length === 0;
  return Response.json(
    { status: ok ? "ok" : "degraded", ...health, problems },
    { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
