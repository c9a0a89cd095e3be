/** Everything a request to Gemini can end in. `reason` is for the log and the operator. */
export type Outcome =
  | { kind: "image"; bytes: Uint8Array }
  /**
   * Refused for what it shows. A judgement on the input would be the same again; one on the picture
   * that was made can turn out otherwise for the next.
   */
  | { kind: "blocked"; reason: string; judged: "input" | "output" }
  /** An input image could not be read there. */
  | { kind: "unreadable_input"; reason: string }
  /** Answered, but without an image. `known` tells that such a reason was expected. */
  | { kind: "no_image"; reason: string; known: boolean }
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
  /** Nobody gets a picture before the operator has done something: key, billing, region, model. */
  | { kind: "suspended"; reason: string }
  /** This request is wrong, for no reason that we know. */
  | { kind: "rejected"; reason: string };
