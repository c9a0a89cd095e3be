import type { Row } from "../report/report.ts";
import { percentile } from "../report/statistics.ts";
import { requestsOfDay } from "./simulation/day.ts";
import { perMinute } from "./simulation/pace.ts";
import {
  busiestHour,
  type Outcome,
  type Scenario,
  type Wait,
  waitsOf,
} from "./simulation/scenario.ts";
import { simulate } from "./simulation/simulate.ts";

/** 100,000 people who ask for a batch every five days: 240,000 images a day, 300 a minute at noon. */
export const REQUESTS = requestsOfDay({ users: 100_000, batchesPerDay: 0.2, seed: 1 });

/** What Gemini allows. Nothing of the product is set up for it. */
export interface Setting {
  name: string;
  requestsPerMinute: number;
  limitIsTold: boolean;
}

/** No quota; one that is too small at noon, which a 429 tells or not; and one that is enough. */
export const SETTINGS: readonly [Setting, Setting, Setting, Setting] = [
  { name: "no quota", requestsPerMinute: Infinity, limitIsTold: true },
  { name: "250 a minute", requestsPerMinute: 250, limitIsTold: true },
  { name: "250 a minute, untold", requestsPerMinute: 250, limitIsTold: false },
  { name: "1,000 a minute", requestsPerMinute: 1_000, limitIsTold: true },
];

/** What came of a day under a setting. */
export interface Crowd {
  setting: Setting;
  outcome: Outcome;
  waits: Wait[];
}

/** Plays the day with Gemini as slow as reported, 12 to 34 s, and no bound on workers. */
export function playDay(
  setting: Setting,
  overhead: Scenario["overhead"],
): Crowd {
  const outcome = simulate({
    seed: 1,
    requests: REQUESTS,
    latency: { min: 12_000, max: 34_000 },
    quota: perMinute(setting.requestsPerMinute),
    limitIsTold: setting.limitIsTold,
    workers: Infinity,
    overhead,
  });
  return { setting, outcome, waits: waitsOf(REQUESTS, outcome.finished) };
}

/** Images a minute in the busiest hour, a row a setting. */
export function throughputRow({ setting, outcome }: Crowd): Row {
  const perMinute = busiestHour(outcome.finished);
  return { name: setting.name, median: perMinute, p95: perMinute, samples: REQUESTS.length };
}

/** Seconds that batches wait, rows for the first and the last image. */
export function waitRows({ setting, waits }: Crowd): Row[] {
  return (["first", "last"] as const).map((which) => {
    const seconds = waits.map((wait) => wait[which] / 1000);
    return {
      name: `${setting.name}, ${which} image`,
      median: percentile(seconds, 0.5),
      p95: percentile(seconds, 0.95),
      samples: seconds.length,
    };
  });
}

/** How much longer the first image of a small batch takes than that of a large one, p95. */
export function smallAgainstLarge({ waits }: Crowd): number {
  const firstOf = (images: number) =>
    percentile(waits.filter((wait) => wait.images === images).map(({ first }) => first), 0.95);
  return firstOf(4) / firstOf(40);
}
