import { jsonResponse } from "./json.ts";

/** One entry of `error.details`: a google.rpc message with its type URL. */
export interface ErrorDetail {
  readonly "@type": string;
  readonly [field: string]: unknown;
}

/** Type URL of a google.rpc message, by which clients tell details apart. */
export function rpcType(message: string): string {
  return `type.googleapis.com/google.rpc.${message}`;
}

/**
 * An answer in Google's error model: `{"error": {code, message, status, details?}}`.
 *
 * Source: https://google.aip.dev/193 and https://cloud.google.com/apis/design/errors.
 */
export class GoogleError extends Error {
  override readonly name = "GoogleError";

  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
    readonly details: readonly ErrorDetail[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  /** The HTTP answer, pretty-printed as Google's front end does. */
  toResponse(): Response {
    const { code, message, status, details } = this;
    const error = { code, message, status, ...(details.length > 0 && { details }) };
    return jsonResponse({ error }, { status: code, headers: this.headers });
  }
}

/** 400 INVALID_ARGUMENT: the request itself is wrong and a repeat fails again. */
export function invalidArgument(message: string, details?: readonly ErrorDetail[]): GoogleError {
  return new GoogleError(400, "INVALID_ARGUMENT", message, details);
}

/** One field of a request and what is wrong with it; `field` is empty for the request itself. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** 400 as the JSON front end answers when the body does not fit the protocol's messages. */
export function badRequest(violations: readonly FieldViolation[]): GoogleError {
  const fieldViolations = violations.map(({ field, description }) => ({
    ...(field !== "" && { field }),
    description,
  }));
  return invalidArgument(violations.map((violation) => violation.description).join("\n"), [
    { "@type": rpcType("BadRequest"), fieldViolations },
  ]);
}

/** 400 API_KEY_INVALID: a key was sent, but it is not one that Google issued. */
export function apiKeyInvalid(): GoogleError {
  const message = "API key not valid. Please pass a valid API key.";
  return invalidArgument(message, [
    {
      "@type": rpcType("ErrorInfo"),
      reason: "API_KEY_INVALID",
      domain: "googleapis.com",
      metadata: { service: "generativelanguage.googleapis.com" },
    },
    { "@type": rpcType("LocalizedMessage"), locale: "en-US", message },
  ]);
}

/** 403 PERMISSION_DENIED: no key was sent at all. */
export function apiKeyMissing(): GoogleError {
  return new GoogleError(
    403,
    "PERMISSION_DENIED",
    "Method doesn't allow unregistered callers (callers without established identity). Please " +
      "use API Key or other form of API consumer identity to call this API.",
  );
}

/** 404 NOT_FOUND for a model that does not exist or is no longer served. */
export function modelNotFound(apiVersion: string, modelId: string): GoogleError {
  return new GoogleError(
    404,
    "NOT_FOUND",
    `models/${modelId} is not found for API version ${apiVersion}, or is not supported for ` +
      "generateContent. Call ListModels to see the list of available models and their " +
      "supported methods.",
  );
}

/** 404 NOT_FOUND for any other path or method. */
export function notFound(): GoogleError {
  return new GoogleError(404, "NOT_FOUND", "Requested entity was not found.");
}

/** 500 INTERNAL. */
export function internalError(): GoogleError {
  return new GoogleError(
    500,
    "INTERNAL",
    "An internal error has occurred. Please retry or report in " +
      "https://developers.generativeai.google/guide/troubleshooting",
  );
}

/** 503 UNAVAILABLE: the model has no capacity left. */
export function unavailable(): GoogleError {
  return new GoogleError(
    503,
    "UNAVAILABLE",
    "The model is overloaded. Please try again later.",
  );
}

const RATE_LIMITS = "https://ai.google.dev/gemini-api/docs/rate-limits";
const METRIC = "generativelanguage.googleapis.com/generate_requests_per_model";

const HELP: ErrorDetail = {
  "@type": rpcType("Help"),
  links: [{ description: "Learn more about Gemini API quotas", url: RATE_LIMITS }],
};

/** Which quota ran out: requests per minute or requests per day of one model in one project. */
type QuotaWindow = "Minute" | "Day";

/** A spent quota. */
interface SpentQuota {
  readonly model: string;
  readonly window: QuotaWindow;
  /** How many requests the quota allows. */
  readonly limit: number;
  /** Seconds until Google advises to try again. */
  readonly retryDelaySeconds: number;
}

/**
 * 429 with Help, QuotaFailure and RetryInfo details.
 *
 * The message tells the delay in fractions of a second and `RetryInfo.retryDelay` cuts them off,
 * as seen in answers of the real service. A spent daily quota also comes with a short
 * `retryDelay`, so only `quotaId` tells the two apart.
 */
export function quotaExceeded(quota: SpentQuota): GoogleError {
  const { model, window, limit, retryDelaySeconds } = quota;
  const message = "You exceeded your current quota, please check your plan and billing details. " +
    `For more information on this error, head to: ${RATE_LIMITS}.\n` +
    `* Quota exceeded for metric: ${METRIC}, limit: ${limit}, model: ${model}\n` +
    `Please retry in ${retryDelaySeconds}s.`;
  const violation = {
    quotaMetric: METRIC,
    quotaId: `GenerateRequestsPer${window}PerProjectPerModel`,
    quotaDimensions: { location: "global", model },
    quotaValue: String(limit),
  };
  return new GoogleError(429, "RESOURCE_EXHAUSTED", message, [
    HELP,
    { "@type": rpcType("QuotaFailure"), violations: [violation] },
    { "@type": rpcType("RetryInfo"), retryDelay: `${Math.floor(retryDelaySeconds)}s` },
  ]);
}

/** 429 that says nothing in its body of when to come back, at most in a `Retry-After` header. */
export function resourceExhausted(retryAfterSeconds?: number): GoogleError {
  const headers: Record<string, string> = {};
  if (retryAfterSeconds !== undefined) headers["retry-after"] = String(retryAfterSeconds);
  const message = "Resource has been exhausted (e.g. check quota).";
  return new GoogleError(429, "RESOURCE_EXHAUSTED", message, [], headers);
}

/** 429 whose numbers and times are whatever somebody wrote there. */
export function rawExhausted(
  model: string,
  { retryAfter, retryDelay, quotaValue }: {
    retryAfter?: string | undefined;
    retryDelay?: string | undefined;
    quotaValue?: string | undefined;
  },
): GoogleError {
  const quotaId = "GenerateRequestsPerMinutePerProjectPerModel";
  const violation = { quotaMetric: METRIC, quotaId, quotaDimensions: { model }, quotaValue };
  const details = [
    ...quotaValue === undefined
      ? []
      : [{ "@type": rpcType("QuotaFailure"), violations: [violation] }],
    ...retryDelay === undefined ? [] : [{ "@type": rpcType("RetryInfo"), retryDelay }],
  ];
  const headers: Record<string, string> = retryAfter === undefined
    ? {}
    : { "retry-after": retryAfter };
  return new GoogleError(429, "RESOURCE_EXHAUSTED", "Resource exhausted.", details, headers);
}
