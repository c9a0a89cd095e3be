import type { Row } from "../report/report.ts";
import { perMinute, type Quota } from "./simulation/pace.ts";
import type { Outcome, Scenario } from "./simulation/scenario.ts";
import { simulate } from "./simulation/simulate.ts";

const MINUTE_MS = 60_000;

/** A quota that nothing is known of at first, and how the time is looked at that it is used in. */
export interface QuotaCase {
  name: string;
  quota: Quota;
  limitIsTold: boolean;
  latency: Scenario["latency"];
  /** Minutes from the cold start. */
  from: number;
  until: number;
}

/** What came of a quota that people wanted more than all of. */
export interface QuotaUse {
  case: QuotaCase;
  /** Images of what was allowed in the time that is looked at. */
  share: number;
  /** Requests that heard 429, of all. */
  refused: number;
  failed: number;
}

const LATENCIES: ReadonlyArray<Scenario["latency"]> = [
  { min: 3_000, max: 3_000 },
  { min: 12_000, max: 34_000 },
  { min: 40_000, max: 40_000 },
];

const FIXED = [20, 60, 250, 1_000, 2_000].map((limit) => ({
  name: `${limit.toLocaleString("en")} a minute`,
  quota: perMinute(limit),
  from: 5,
  until: 25,
}));

const CHANGING = [
  {
    name: "500 a minute, from minute 15 to 30 only 150",
    quota: { limit: steps([[0, 500], [15, 150], [30, 500]]), window: MINUTE_MS },
    from: 45,
    until: 60,
  },
  {
    name: "200 a minute, from minute 10 on 2,000",
    quota: { limit: steps([[0, 200], [10, 2_000]]), window: MINUTE_MS },
    from: 30,
    until: 45,
  },
  {
    name: "2,500 in ten minutes",
    quota: { limit: () => 2_500, window: 10 * MINUTE_MS },
    from: 20,
    until: 60,
  },
];

/** From each of these minutes on, so many. */
function steps(limits: ReadonlyArray<[minute: number, limit: number]>): Quota["limit"] {
  return (now) => limits.findLast(([minute]) => minute * MINUTE_MS <= now)?.[1] ?? 0;
}

/** Each quota, told in its 429 or not, with a quick, a usual and a slow Gemini. */
export const QUOTA_CASES: readonly QuotaCase[] = [...FIXED, ...CHANGING].flatMap((quota) =>
  [true, false].flatMap((limitIsTold) =>
    LATENCIES.map((latency) => ({ ...quota, limitIsTold, latency }))
  )
);

/** People ask for more than a quota allows, from a cold start with nothing set up by hand. */
export function useOfQuota(quotaCase: QuotaCase): QuotaUse {
  const { quota, limitIsTold, latency, from, until } = quotaCase;
  const allowed = allowedIn(quota, 0, until);
  const batches = Math.ceil(1.2 * allowed / IMAGES) + 100;
  const outcome = simulate({
    seed: 1,
    requests: Array.from({ length: batches }, (_, user) => ({ at: 0, user, images: IMAGES })),
    quota,
    limitIsTold,
    latency,
    workers: Infinity,
    overhead: { wake: 60, prepare: 60, finish: 170 },
  });
  return {
    case: quotaCase,
    share: finishedIn(outcome, from, until) / allowedIn(quota, from, until),
    refused: outcome.refused / outcome.requests,
    failed: outcome.failed,
  };
}

/** Of a batch. */
const IMAGES = 40;

function allowedIn({ limit, window }: Quota, from: number, until: number): number {
  let allowed = 0;
  for (let minute = from; minute < until; minute++) {
    allowed += limit(minute * MINUTE_MS) * MINUTE_MS / window;
  }
  return allowed;
}

function finishedIn({ finished }: Outcome, from: number, until: number): number {
  return finished.filter(({ at }) => at >= from * MINUTE_MS && at < until * MINUTE_MS).length;
}

/** The worst of each quota, over all latencies. */
export function quotaRows(uses: readonly QuotaUse[]): Row[] {
  const names = [...new Set(uses.map(({ case: { name } }) => name))];
  return names.flatMap((name) =>
    [true, false].map((isTold): Row => {
      const shares = uses
        .filter(({ case: one }) => one.name === name && one.limitIsTold === isTold)
        .map(({ share }) => 100 * share);
      const worst = Math.min(...shares);
      return {
        name: `${name}, ${isTold ? "told" : "untold"}`,
        median: worst,
        p95: worst,
        samples: shares.length,
      };
    })
  );
}
