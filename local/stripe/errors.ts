import { z } from "zod";

interface ErrorBody {
  type: "invalid_request_error" | "idempotency_error" | "api_error" | "card_error";
  message: string;
  code?: string;
  param?: string;
}

/** An error in the words of Stripe's API. Source: https://docs.stripe.com/api/errors. */
export class StripeError extends Error {
  override readonly name = "StripeError";

  constructor(readonly status: number, readonly body: ErrorBody) {
    super(body.message);
  }

  toResponse(): Response {
    return Response.json({ error: this.body }, { status: this.status });
  }
}

/** A request that cannot be served as it is. */
export function invalidRequest(message: string, param?: string, code?: string): StripeError {
  return new StripeError(400, {
    type: "invalid_request_error",
    message,
    ...(param !== undefined && { param }),
    ...(code !== undefined && { code }),
  });
}

export function notAuthenticated(): StripeError {
  return new StripeError(401, {
    type: "invalid_request_error",
    message: "Invalid API Key provided.",
  });
}

/** An object of ours that does not exist. */
export function noSuch(what: string, id: string): StripeError {
  return new StripeError(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${what}: '${id}'`,
    param: "id",
  });
}

export function unknownRoute(method: string, path: string): StripeError {
  return new StripeError(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${path}).`,
  });
}

export function idempotencyMismatch(): StripeError {
  return new StripeError(400, {
    type: "idempotency_error",
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with.",
  });
}

export function unavailable(): StripeError {
  return new StripeError(503, { type: "api_error", message: "Stripe is not available now." });
}

export function rateLimited(): StripeError {
  return new StripeError(429, {
    type: "invalid_request_error",
    code: "rate_limit",
    message: "Request rate limit exceeded.",
  });
}

/** What a schema refused: a name that it does not know, or the first value that is wrong. */
export function refusedBySchema(error: z.ZodError): StripeError {
  const [issue] = error.issues;
  const param = (issue?.path ?? []).map((name, at) => at === 0 ? String(name) : `[${String(name)}]`)
    .join("");
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const name = param === "" ? key : `${param}[${key}]`;
    return invalidRequest(`Received unknown parameter: ${name}`, name, "parameter_unknown");
  }
  return invalidRequest(`Invalid ${param}: ${issue?.message ?? "invalid"}`, param);
}
