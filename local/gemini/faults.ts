import {
  type GoogleError,
  internalError,
  invalidArgument,
  quotaExceeded,
  rawExhausted,
  resourceExhausted,
  unavailable,
} from "./errors.ts";
import { type FaultRule, type FaultRuleInput, faultRuleSchema } from "./fault-schema.ts";
import { HOSTILE_TEXTS, REFUSALS } from "./refusals.ts";

/** What a rule can look at. */
export interface FaultSubject {
  readonly model: string;
  /** All text of the request. */
  readonly prompt: string;
  /** SHA-256 of each image of the request, in hexadecimal. */
  readonly images: readonly string[];
}

/** The faults to come, in the order they were added. */
export class FaultList {
  readonly #now: () => number;
  readonly #endsAt = new Map<FaultRule, number>();
  #rules: FaultRule[] = [];

  /** @param now the clock, in milliseconds since the epoch. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

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
    this.#rules = this.#rules.filter((rule) => this.#now() < (this.#endsAt.get(rule) ?? Infinity));
    for (const rule of this.#rules.filter((candidate) => matches(candidate, subject))) {
      if (rule.skip > 0) {
        rule.skip -= 1;
        continue;
      }
      if (rule.lastsSeconds !== undefined && !this.#endsAt.has(rule)) {
        this.#endsAt.set(rule, this.#now() + rule.lastsSeconds * 1_000);
      }
      if (rule.times !== null) rule.times -= 1;
      this.#rules = this.#rules.filter(({ times }) => times !== 0);
      return rule;
    }
  }
}

function matches({ match }: FaultRule, { model, prompt, images }: FaultSubject): boolean {
  return (match.model === undefined || match.model === model) &&
    (match.promptIncludes === undefined || prompt.includes(match.promptIncludes)) &&
    (match.imageSha256 === undefined || images.includes(match.imageSha256));
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
    case "rate_limited_raw":
      return rawExhausted(model, fault);
    case "refused":
      return REFUSALS[fault.because](model);
    case "hostile_text":
      return invalidArgument(HOSTILE_TEXTS[fault.text]);
    case "internal_error":
      return internalError();
    case "unavailable":
      return unavailable();
    default:
      return undefined;
  }
}
