/** Everything a request to Gemini can end in. `reason` is for the log and the operator. */
export type Outcome =
  | { kind: "image"; bytes: Uint8Array }
  /** Refused for its content: the same request would be refused again. */
  | { kind: "blocked"; reason: string }
  /** Answered, but without an image. */
  | { kind: "no_image"; reason: string }
  /** Too many requests just now. The limit, a minute, is there when the answer told it. */
  | {
    kind: "rate_limited";
    reason: string;
    retryAfterMs: number | null;
    requestsPerMinute: number | null;
  }
  /** No more requests before `until`. */
  | { kind: "quota_exhausted"; reason: string; until: Date }
  /** Overloaded, broken or unreachable. */
  | { kind: "unavailable"; reason: string; retryAfterMs: number | null }
  /** Our request or our key is wrong. */
  | { kind: "rejected"; reason: string };
