import type { FaultRuleInput } from "../../../local/gemini/fault-schema.ts";
import { everyGeminiFault, geminiFaults } from "./gemini-faults.ts";
import { type PersonPlan, planPeople } from "./plan-people.ts";
import { type Random, seededRandom } from "./random.ts";
import { type NoticeFaults, planNoticeFaults } from "./told.ts";

/** What befalls the machinery, not a single request. */
export const STRIKES = [
  "generate-photos killed",
  "train-model killed",
  "judge-photos killed",
  "make-shares killed",
  "prepare-styles killed",
  "send-notices killed",
  "remove-objects killed",
  "settle-payments killed",
  "stripe-webhook killed",
  "workers slower than their leases",
  "Postgres stopped",
  "gateway restarted",
  "storage away",
  "mail and push services fail",
] as const;

export type Strike = typeof STRIKES[number];

/** Everything about a round that does not depend on the timing of the machine. */
export interface RoundPlan {
  seed: number;
  people: PersonPlan[];
  /** In order of time, which counts from the start of the round. */
  strikes: { atMs: number; strike: Strike }[];
  geminiFaults: FaultRuleInput[];
  noticeFaults: NoticeFaults;
  /** How long a batch may take. Some rounds have less than they need. */
  batchDeadlineSeconds: number;
}

/** Roughly what one image takes on two cores, beside everything else. */
const MS_AN_IMAGE = 120;
/** Share of Gemini's answers that are faulty. */
const FAULTY_SHARE = 0.25;
const AMPLE_SECONDS = 180;
const TIGHT_SECONDS = 15;

/** The same seed and number of images give the same plan. */
export function planRound(seed: number, images: number): RoundPlan {
  const random = seededRandom(seed);
  const gemini = random.fork("gemini");
  return {
    seed,
    people: planPeople(random.fork("people"), images),
    strikes: planStrikes(random.fork("strikes"), images),
    geminiFaults: [
      ...everyGeminiFault(gemini, images / 2),
      ...geminiFaults(gemini, Math.round(images * FAULTY_SHARE), images / 2),
    ],
    noticeFaults: planNoticeFaults(random.fork("notices")),
    batchDeadlineSeconds: random.chance(0.25) ? TIGHT_SECONDS : AMPLE_SECONDS,
  };
}

/** Each strike once, and the most telling ones again for every hundred images. */
function planStrikes(random: Random, images: number): RoundPlan["strikes"] {
  const again: Strike[] = [
    "generate-photos killed",
    "workers slower than their leases",
    "Postgres stopped",
    "gateway restarted",
    "mail and push services fail",
  ];
  const strikes = [
    ...STRIKES,
    ...Array.from({ length: Math.floor(images / 100) }, () => again).flat(),
  ];
  return strikes
    .map((strike) => ({ atMs: random.integer(1_000, 1_000 + images * MS_AN_IMAGE), strike }))
    .sort((a, b) => a.atMs - b.atMs);
}
