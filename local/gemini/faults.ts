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
