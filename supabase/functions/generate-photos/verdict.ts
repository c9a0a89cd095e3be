import type { FailureCode } from "../_shared/failure-code.ts";
import type { Outcome } from "./outcome.ts";
import type { StoredPhoto } from "./photo-queue.ts";

/** What is to be recorded about one attempt at a photo. */
export type Verdict =
  | { kind: "complete"; stored: StoredPhoto }
  /** It was not tried, and waits again. */
  | { kind: "give_back"; delayMs: number }
  | {
    kind: "fail";
    failureCode: FailureCode;
    detail: string;
    pauseUntil?: Date;
    requestsPerMinute?: null;
  }
  | {
    kind: "reschedule";
    failureCode: FailureCode;
    detail: string;
    /** Null means the backoff table. */
    delayMs: number | null;
    /** Nobody should ask this model before then. */
    pauseUntil?: Date;
    /** The limit of this model, if the provider told it. */
    requestsPerMinute?: number | null;
  };

/** How long everybody waits after a 429 that does not say: the first step of the backoff table. */
export const DEFAULT_PAUSE_MS = 15_000;

/**
 * What follows from an answer without an image. `softened` tells that this attempt already used
 * the milder prompt: a second refusal to draw is final.
 */
export function judge(
  outcome: Exclude<Outcome, { kind: "image" }>,
  { softened, now }: { softened: boolean; now: number },
): Verdict {
  const detail = outcome.reason;
  switch (outcome.kind) {
    case "blocked":
      return { kind: "fail", failureCode: "blocked", detail };
    case "no_image":
      return softened
        ? { kind: "fail", failureCode: "no_image", detail }
        : { kind: "reschedule", failureCode: "no_image", detail, delayMs: 0 };
    case "rate_limited":
      return {
        kind: "reschedule",
        failureCode: "rate_limited",
        detail,
        delayMs: outcome.retryAfterMs,
        pauseUntil: new Date(now + (outcome.retryAfterMs ?? DEFAULT_PAUSE_MS)),
        requestsPerMinute: outcome.requestsPerMinute,
      };
    case "quota_exhausted":
      return {
        kind: "fail",
        failureCode: "quota_exhausted",
        detail,
        pauseUntil: outcome.until,
      };
    case "unavailable":
      return {
        kind: "reschedule",
        failureCode: "provider_unavailable",
        detail,
        delayMs: outcome.retryAfterMs,
      };
    case "rejected":
      return { kind: "fail", failureCode: "provider_rejected", detail };
  }
}
