import type { Part } from "../part.ts";
import type { Ratio } from "../report/report.ts";
import { agreement, percentile, row } from "../report/statistics.ts";
import {
  type Crowd,
  playDay,
  SETTINGS,
  smallAgainstLarge,
  throughputRow,
  waitRows,
} from "./crowds.ts";
import { planTables, PROVIDER } from "./plan-tables.ts";
import { QUOTA_CASES, quotaRows, type QuotaUse, useOfQuota } from "./quotas.ts";
import { busiestHour } from "./simulation/scenario.ts";
import { playSmallCase } from "./small-case.ts";

/** What hosted plans carry and cost, and a day of 100,000 people, simulated. */
export const capacity: Part = {
  checked: false,
  async measure({ quick, print }) {
    print("twenty images on a real stack, and simulated");
    const small = await playSmallCase(quick ? 1 : 3);
    print("a day of 100,000 people");
    const began = performance.now();
    const crowds = SETTINGS.map((setting) => playDay(setting, small.overhead));
    const took = (performance.now() - began) / 1000;
    print("quotas that nothing is known of");
    const uses = QUOTA_CASES.map(useOfQuota);
    const [, tight, untold, enough] = crowds;
    return {
      title: "Scale",
      how: "Two models. The first is arithmetic: what a hosted plan gives, divided by what an " +
        "image uses; the smallest figure is what breaks first. Gemini's side is " +
        `\`max_in_flight\` = ${PROVIDER.maxInFlight}, what the width grows to at most, and a quota ` +
        `of ${PROVIDER.requestsPerMinute} requests a minute. Plans, prices and ` +
        "uses stand with their sources in `bench/capacity/plans.ts` and `use-of-an-image.ts`. " +
        "The second is a discrete-event simulation that plays the queue's own rules " +
        "(`bench/capacity/simulation`): a day of 100,000 people who ask for a batch of 4 to 40 " +
        "images every five days, most at noon, with Gemini taking 12 to 34 s; and quotas that " +
        "nothing is known of at first, with people asking for more than all of it. Nothing is set " +
        "up by hand in either. It is checked " +
        "against a real stack with the same twenty images and the stages measured there, and in " +
        "*Under a rate limit*.",
      tables: [
        ...planTables(),
        {
          caption: "A day of 100,000 people: the busiest hour",
          unit: "images a minute",
          rows: crowds.map(throughputRow),
        },
        {
          caption: "A day of 100,000 people: wait",
          unit: "s",
          rows: crowds.flatMap(waitRows),
        },
        {
          caption: "Share of a quota in use, the least over Gemini taking 3, 12 to 34 and 40 s",
          unit: "%",
          rows: quotaRows(uses),
        },
        {
          caption: "Twenty images",
          unit: "s",
          rows: [
            row("last image, measured", [small.measured / 1000]),
            row("last image, simulated", [small.simulated / 1000]),
            row("simulating four days", [took]),
          ],
        },
      ],
      ratios: [
        {
          name: "last of 20 images, simulated and measured, smaller ÷ larger",
          value: agreement(small.simulated, small.measured),
          better: "higher",
          goal: 0.9,
        },
        ...quotaRatios(uses),
        ...(enough
          ? [{
            name: "1,000 a minute: first image of the day of 100,000 people (p95) ÷ 60 s",
            value: percentile(enough.waits.map(({ first }) => first), 0.95) / 60_000,
            better: "lower" as const,
            goal: 1,
          }]
          : []),
        ...(tight ? limitRatios("250 a minute", tight) : []),
        ...(untold ? limitRatios("250 a minute, untold", untold) : []),
      ],
    };
  },
};

/** Of all quotas that stay as they are, from five minutes after a cold start on. */
function quotaRatios(uses: readonly QuotaUse[]): Ratio[] {
  const fixed = uses.filter(({ case: { from } }) => from === 5);
  return [true, false].flatMap((isTold): Ratio[] => {
    const some = fixed.filter(({ case: one }) => one.limitIsTold === isTold);
    const told = isTold ? "told" : "untold";
    const share = Math.min(...some.map((use) => use.share));
    return [
      {
        name: `any quota, ${told}: images ÷ quota, the least`,
        value: share,
        better: "higher",
        goal: 0.95,
        ...(share < 0.95 && { reason: FOUND_BY_MEETING_IT }),
      },
      {
        name: `any quota, ${told}: requests refused ÷ all, the most`,
        value: Math.max(...some.map(({ refused }) => refused)),
        better: "lower",
        goal: 0.05,
      },
    ];
  });
}

/** Of twenty a minute each that is refused costs five hundredths. */
const FOUND_BY_MEETING_IT =
  "a limit that is not told has to be met again and again to learn whether it is still the same";

/** Only one that was not told lets photos fail, a few of a day. */
const MET_FIVE_TIMES = "a limit that is not told has to be met to be found, by some five times";

/** How well a limit is used that is too small at noon. */
function limitRatios(name: string, crowd: Crowd): Ratio[] {
  const { outcome: { finished, failed, refused, requests }, setting } = crowd;
  return [
    {
      name: `${name}: images in the busiest hour ÷ limit`,
      value: busiestHour(finished) / setting.requestsPerMinute,
      better: "higher",
      goal: 0.95,
    },
    {
      name: `${name}: requests refused with 429 ÷ all`,
      value: refused / requests,
      better: "lower",
      goal: 0.05,
    },
    {
      name: `${name}: photos failed ÷ all`,
      value: failed / (finished.length + failed),
      better: "lower",
      goal: 0,
      ...(failed > 0 && !setting.limitIsTold && { reason: MET_FIVE_TIMES }),
    },
    {
      name: `${name}: first of 4 images ÷ first of 40 images (p95)`,
      value: smallAgainstLarge(crowd),
      better: "lower",
      goal: 1.1,
    },
  ];
}
