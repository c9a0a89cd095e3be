import type { Table } from "../report/report.ts";
import { row } from "../report/statistics.ts";
import {
  type Cost,
  costOf,
  includedOf,
  limitsOf,
  photosOfWorker,
  type Provider,
  USE_OF_AN_IMAGE as use,
} from "./model.ts";
import { PLANS } from "./plans.ts";

/** As a new project is set up, under a quota that a paying project of Gemini may well have. */
export const PROVIDER: Provider = { maxInFlight: 2_000, requestsPerMinute: 300 };
const MANY = 1_000_000;
const VOLUMES = [50, 10_000, MANY];

/** What each plan carries, includes and costs. */
export function planTables(): Table[] {
  return [
    ...PLANS.map((plan) => ({
      caption: `${plan.name} carries`,
      unit: "images an hour",
      rows: limitsOf(plan, use, PROVIDER).map((it) => row(it.what, [it.imagesPerHour])),
    })),
    {
      caption: "Included",
      unit: "images a month",
      rows: PLANS.flatMap((plan) =>
        includedOf(plan, use).slice(0, 2).map(({ what, images }) =>
          row(`${plan.name}: ${what}`, [images])
        )
      ),
    },
    {
      caption: "A worker of an Edge Function makes",
      unit: "photos",
      rows: PLANS.flatMap((plan) => {
        const { inCall, atATime, inLife } = photosOfWorker(plan, use);
        return [
          row(`${plan.name}: in a call, by its processor time`, [inCall]),
          row(`${plan.name}: at a time, by its memory`, [atATime]),
          row(`${plan.name}: in its life`, [inLife]),
        ];
      }),
    },
    {
      caption: "An image costs",
      unit: "US cents",
      rows: PLANS.flatMap((plan) =>
        VOLUMES.flatMap((volume) => {
          const cost = costOf(plan, use, volume);
          return cost ? [row(`${plan.name}, ${inWords(volume)}`, [cost.total * 100])] : [];
        })
      ),
    },
    ...PLANS.flatMap((plan) => {
      const cost = costOf(plan, use, MANY);
      return cost ? [costTable(`Of it, ${plan.name}, ${inWords(MANY)}`, cost)] : [];
    }),
  ];
}

function costTable(caption: string, cost: Cost): Table {
  return {
    caption,
    unit: "US cents",
    rows: [
      row("Gemini", [cost.gemini * 100]),
      row("storage for a year", [cost.storage * 100]),
      row("egress", [cost.egress * 100]),
      row("messages and calls", [cost.messagesAndCalls * 100]),
      row("the plan and its database", [cost.plan * 100]),
    ],
  };
}

function inWords(imagesPerMonth: number): string {
  return `${imagesPerMonth.toLocaleString("en")} a month`;
}
