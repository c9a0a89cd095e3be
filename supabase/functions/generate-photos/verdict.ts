import type { FailureCode } from "../_shared/failure-code.ts";
import type { Outcome } from "./outcome.ts";
import type { Pause, StoredPhoto } from "./photo-queue.ts";

/** What is to be recorded about one attempt at a photo. */
export type Verdict =
  | { kind: "complete"; stored: StoredPhoto }
  /** It was not tried, or nothing that it could do anything about: it waits again. */
  | {
    kind: "give_back";
    delayMs: number;
    because?: { failureCode: FailureCode; detail: string };
    pause?: Pause;
  }
  | { kind: "fail"; failureCode: FailureCode; detail: string }
  /** There was an answer, but no picture worth a credit: at once again, as often as it may. */
  | { kind: "refuse"; failureCode: FailureCode; detail: string; tries: number; omit: boolean }
  | {
    kind: "reschedule";
    failureCode: FailureCode;
    detail: string;
    /** Null means the backoff table; the database waits no longer than for its longest pause. */
    delayMs: number | null;
    pause?: Pause;
  };

/** How long everybody waits after a 429 that does not say: the first step of the backoff table. */
export const DEFAULT_PAUSE_MS = 15_000;

/** What only the operator can end is looked at again after this long, by one request. */
export const SUSPENSION_MS = 60_000;

/** What follows from an answer without an image. */
export function judge(outcome: Exclude<Outcome, { kind: "image" }>, now: number): Verdict {
  const detail = outcome.reason;
  switch (outcome.kind) {
    case "blocked":
      return outcome.judged === "input"
        ? { kind: "refuse", failureCode: "blocked", detail, tries: 0, omit: true }
        : { kind: "refuse", failureCode: "blocked", detail, tries: 1, omit: false };
    case "unreadable_input":
      return { kind: "refuse", failureCode: "photo_unreadable", detail, tries: 1, omit: true };
    case "no_image": {
      const tries = outcome.known ? 2 : 1;
      return { kind: "refuse", failureCode: "no_image", detail, tries, omit: false };
    }
    case "rate_limited":
      return {
        kind: "reschedule",
        failureCode: "rate_limited",
        detail,
        delayMs: outcome.retryAfterMs,
        pause: {
          until: new Date(now + (outcome.retryAfterMs ?? DEFAULT_PAUSE_MS)),
          requestsPerMinute: outcome.requestsPerMinute,
          closed: false,
          suspendedFor: null,
        },
      };
    case "quota_exhausted":
      return {
        kind: "reschedule",
        failureCode: "quota_exhausted",
        detail,
        delayMs: null,
        pause: {
          until: outcome.until,
          requestsPerMinute: null,
          closed: true,
          suspendedFor: null,
        },
      };
    case "unavailable":
      return {
        kind: "reschedule",
        failureCode: "provider_unavailable",
        detail,
        delayMs: outcome.retryAfterMs,
      };
    case "suspended":
      return {
        kind: "give_back",
        delayMs: SUSPENSION_MS,
        because: { failureCode: "service_suspended", detail },
        pause: {
          until: new Date(now + SUSPENSION_MS),
          requestsPerMinute: null,
          closed: false,
          suspendedFor: detail,
        },
      };
    case "rejected":
      return { kind: "fail", failureCode: "provider_rejected", detail };
  }
}
