import type { Ratio } from "../report/report.ts";
import { median, percentile } from "../report/statistics.ts";
import type { Timed } from "./measure.ts";
import { UPLOAD } from "./queries.ts";

/** What users wait for and what goes on behind the scenes, in one database. */
export interface Measured {
  /** How many photos it holds. */
  photos: number;
  users: Timed[];
  work: Timed[];
}

const READING = "gallery, newest 100";

/** Judges databases of growing size, the smallest first. */
export function databaseRatios(measured: Measured[]): Ratio[] {
  const [small, ...larger] = measured;
  const largest = measured.at(-1);
  if (!small || !largest) throw new Error("nothing was measured");
  return [
    ...measured.flatMap((size) => speed(size)),
    // A quick run has only the first of them.
    ...larger.map((size, number) => ({ ...growth(small, size), thorough: number > 0 })),
    ...comparedWithReading(small),
    {
      name: "defects of plans",
      value: larger.flatMap(planDefectsOf).length,
      better: "lower",
      goal: 0,
    },
  ];
}

/** A sentence for each wrong plan; small tables are rightly read whole. */
export function planDefectsOf({ users, work }: Measured): string[] {
  return [...users, ...work].flatMap(({ name, defects }) =>
    defects.map((defect) => `${name} ${defect}`)
  );
}

/** Left out of checks: it is no ratio of two measurements. */
function speed({ photos, users }: Measured): Ratio[] {
  const slowest = users.reduce((slowest, one) =>
    percentile(one.times, 0.95) > percentile(slowest.times, 0.95) ? one : slowest
  );
  return [{
    name: `slowest user query at ${photos.toLocaleString("en")} photos, p95 ÷ 5 ms`,
    value: percentile(slowest.times, 0.95) / 5,
    better: "lower",
    goal: 1,
    thorough: true,
    reason: `*${slowest.name}*`,
  }];
}

function growth(small: Measured, large: Measured): Ratio {
  const grown = large.users.map(({ name, times }) => ({
    name,
    value: median(times) / medianOf(small.users, name),
  }));
  const most = grown.reduce((most, one) => one.value > most.value ? one : most);
  return {
    name: "largest growth of a user query from " +
      `${small.photos.toLocaleString("en")} to ${large.photos.toLocaleString("en")} photos`,
    value: most.value,
    better: "lower",
    goal: 1.2,
    reason: `*${most.name}*; an index of many more rows has one more level to descend`,
  };
}

/** Writing beside reading a page in the same database: holds on any machine. */
function comparedWithReading({ users, work }: Measured): Ratio[] {
  const unit = medianOf(users, READING);
  const writing = users.filter(({ name }) =>
    name.startsWith("create_generation_batch") || name === UPLOAD
  );
  return [...writing, ...work].map(
    ({ name, times }) => ({
      name: `${name} ÷ ${READING}`,
      value: median(times) / unit,
      better: "lower",
    }),
  );
}

function medianOf(timed: Timed[], wanted: string): number {
  return median(timed.find(({ name }) => name === wanted)?.times ?? []);
}
