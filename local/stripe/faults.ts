import { z } from "zod";

/** What may befall a call of the API. */
export const apiFaultSchema = z.strictObject({
  /** lost_answer: it is done, and the answer breaks off. */
  fault: z.enum(["unavailable", "rate_limited", "lost_answer", "refused_key"]),
  /** How many calls it befalls; null means all. */
  times: z.int().min(1).nullable().default(1),
  /** As in `POST /v1/refunds`; default: any call. */
  call: z.string().min(1).optional(),
});

export type ApiFault = z.output<typeof apiFaultSchema>;

/** The faults to come, in the order they were added. */
export class ApiFaults {
  #rules: ApiFault[] = [];

  add(rule: ApiFault): void {
    this.#rules.push(rule);
  }

  clear(): void {
    this.#rules = [];
  }

  list(): readonly ApiFault[] {
    return this.#rules;
  }

  /** The fault that befalls this call, if any; spends one time of its rule. */
  take(call: string): ApiFault["fault"] | undefined {
    const rule = this.#rules.find((one) => one.call === undefined || one.call === call);
    if (rule?.times) rule.times -= 1;
    this.#rules = this.#rules.filter(({ times }) => times !== 0);
    return rule?.fault;
  }
}
