import {
  type GoogleError,
  internalError,
  quotaExceeded,
  resourceExhausted,
  unavailable,
} from "./errors.ts";
import { type FaultRule, type FaultRuleInput, faultRuleSchema } from "./fault-schema.ts";

/** What a rule can look at. */
export interface FaultSubject {
  readonly model: string;
  /** All text of the request. */
  readonly prompt: string;
}

/** The faults to come, in the order they were added. */
export class FaultList {
  #rules: FaultRule[] = [];

  /**
   * Appends a rule.
   *
   * @throws z.ZodError when the rule is malformed.
   */
  add(rule: FaultRuleInput): void {
    this.#rules.push(faultRuleSchema.parse(rule));
  }

  /** Removes every rule. */
  clear(): void {
    this.#rules = [];
  }

  /** The rules that still have times left; `skip` and `times` are what remains of them. */
  list(): readonly FaultRule[] {
    return this.#rules;
  }

  /** The fault that befalls this request, if any; spends one time, or one skip, of its rule. */
  take(subject: FaultSubject): FaultRule | undefined {
    for (const rule of this.#rules.filter((candidate) => matches(candidate, subject))) {
      if (rule.skip > 0) {
        rule.skip -= 1;
        continue;
      }
      if (rule.times !== null) rule.times -= 1;
      this.#rules = this.#rules.filter(({ times }) => times !== 0);
      return rule;
    }
  }
}

function matches({ match }: FaultRule, { model, prompt }: FaultSubject): boolean {
  return (match.model === undefined || match.model === model) &&
    (match.promptIncludes === undefined || prompt.includes(match.promptIncludes));
}

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
