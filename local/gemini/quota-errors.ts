import { type ErrorDetail, GoogleError, rpcType } from "./errors.ts";

const RATE_LIMITS = "https://ai.google.dev/gemini-api/docs/rate-limits";
const METRIC = "generativelanguage.googleapis.com/generate_requests_per_model";

const HELP: ErrorDetail = {
  "@type": rpcType("Help"),
  links: [{ description: "Learn more about Gemini API quotas", url: RATE_LIMITS }],
};

/** Which quota ran out: requests per minute or requests per day of one model in one project. */
export type QuotaWindow = "Minute" | "Day";

/** A spent quota. */
export interface SpentQuota {
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
