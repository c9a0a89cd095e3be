import { GoogleError } from "./errors.ts";
import type { FaultRule } from "./fault-schema.ts";
import { quotaExceeded, resourceExhausted } from "./quota-errors.ts";

/**
 * Requests a minute that an injected 429 tells of. Clients may keep to it for long, so it is one that
 * hardly slows them down: an injected fault is over when it has been answered.
 */
const FAULT_LIMIT = 1_000;

/** The HTTP error a fault shows as; undefined for faults that show otherwise. */
export function faultError(fault: FaultRule, model: string): GoogleError | undefined {
  switch (fault.fault) {
    case "rate_limited": {
      const { retryDelaySeconds } = fault;
      return quotaExceeded({ model, window: "Minute", limit: FAULT_LIMIT, retryDelaySeconds });
    }
    case "daily_quota_exhausted": {
      const { retryDelaySeconds } = fault;
      return quotaExceeded({ model, window: "Day", limit: 250, retryDelaySeconds });
    }
    case "rate_limited_header":
      return resourceExhausted(fault.retryAfterSeconds);
    case "rate_limited_bare":
      return resourceExhausted();
    case "internal_error":
      return internalError();
    case "unavailable":
      return unavailable();
    default:
      return undefined;
  }
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
