import {
  BLOCK_REASONS,
  type FaultRuleInput,
  FINISH_REASONS,
  ODD_PICTURES,
  THOUGHTS,
  WRONG_PERSONS,
} from "../../../local/gemini/fault-schema.ts";
import { HOSTILE_TEXTS, namesOf, REFUSALS } from "../../../local/gemini/refusals.ts";
import type { Random } from "./random.ts";

type FaultName = FaultRuleInput["fault"];

/** Seconds a 429 asks to wait: long enough to be felt, short enough for a test. */
const RETRY_SECONDS = 1;
const SLOW_BODY_MS = 2_000;

/** Every fault the stand-in for Gemini can show. A new one does not compile until it is here. */
const FAULTS: Record<FaultName, (random: Random) => FaultRuleInput> = {
  rate_limited: () => ({ fault: "rate_limited", retryDelaySeconds: RETRY_SECONDS }),
  rate_limited_header: () => ({ fault: "rate_limited_header", retryAfterSeconds: RETRY_SECONDS }),
  rate_limited_bare: () => ({ fault: "rate_limited_bare" }),
  rate_limited_raw: (random) => ({
    fault: "rate_limited_raw",
    retryAfter: random.pick([
      "3000000",
      "Fri, 31 Dec 9999 23:59:59 GMT",
      "99999999999999999999",
      "-5",
      "0.5",
    ]),
    retryDelay: random.pick(["3000000s", "1e300s", "-1s", "0.000000001s"]),
    quotaValue: random.pick(["1e300", "-1", "99999999999999999999", "1000"]),
  }),
  refused: (random) => ({ fault: "refused", because: random.pick(namesOf(REFUSALS)) }),
  hostile_text: (random) => ({ fault: "hostile_text", text: random.pick(namesOf(HOSTILE_TEXTS)) }),
  redirected: () => ({ fault: "redirected" }),
  oversized_body: () => ({ fault: "oversized_body" }),
  endless_body: (random) => ({ fault: "endless_body", everyMs: random.pick([0, 100]) }),
  daily_quota_exhausted: () => ({ fault: "daily_quota_exhausted" }),
  internal_error: () => ({ fault: "internal_error" }),
  unavailable: () => ({ fault: "unavailable" }),
  hang: () => ({ fault: "hang" }),
  dropped_connection: () => ({ fault: "dropped_connection" }),
  slow_body: () => ({ fault: "slow_body", durationMs: SLOW_BODY_MS }),
  blocked: (random) => ({ fault: "blocked", blockReason: random.pick(BLOCK_REASONS) }),
  no_image: (random) => ({ fault: "no_image", finishReason: random.pick(FINISH_REASONS) }),
  text_only: () => ({ fault: "text_only" }),
  truncated_base64: () => ({ fault: "truncated_base64" }),
  truncated_image: () => ({ fault: "truncated_image" }),
  image_format: (random) => ({ fault: "image_format", format: random.pick(["jpeg", "webp"]) }),
  wrong_person: (random) => ({ fault: "wrong_person", shows: random.pick(WRONG_PERSONS) }),
  odd_picture: (random) => ({ fault: "odd_picture", picture: random.pick(ODD_PICTURES) }),
  thought_images: (random) => ({ fault: "thought_images", thoughts: random.pick(THOUGHTS) }),
};

/** A rule with one of each fault, to be found at random among so many requests. */
export function everyGeminiFault(random: Random, requests: number): FaultRuleInput[] {
  return Object.values(FAULTS).map((fault) => ({
    ...fault(random),
    skip: random.integer(0, requests),
  }));
}

/** So many rules with any fault. */
export function geminiFaults(random: Random, count: number, requests: number): FaultRuleInput[] {
  return Array.from({ length: count }, () => ({
    ...random.pick(FREQUENT)(random),
    skip: random.integer(0, requests),
  }));
}

/** A hung request costs a worker and a spent quota everybody's next seconds: one a round will do. */
const FREQUENT = Object.entries(FAULTS)
  .filter(([name]) => name !== "hang" && name !== "daily_quota_exhausted")
  .map(([, fault]) => fault);
