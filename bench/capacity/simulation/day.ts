import { seededRandom } from "./random.ts";
import type { Request } from "./scenario.ts";

const DAY_MS = 86_400_000;
/** At the peak people ask this much more often than on average: evenings against nights. */
const PEAK = 1.8;
/** Styles in a batch, of four images each, and how many of a hundred batches have so many. */
const STYLES: ReadonlyArray<[styles: number, percent: number]> = [
  [1, 40],
  [2, 20],
  [3, 15],
  [5, 15],
  [10, 10],
];

/** How a crowd spends a day; assumed, not observed. */
export interface Day {
  users: number;
  /** Of one user, on average. */
  batchesPerDay: number;
  seed: number;
}

/** The batches of one day in the order of time: fewest at midnight, most at noon. */
export function requestsOfDay({ users, batchesPerDay, seed }: Day): Request[] {
  const random = seededRandom(seed);
  const batches = Math.round(users * batchesPerDay);
  return Array.from({ length: batches }, () => ({
    at: timeOfDay(random),
    user: Math.floor(random() * users),
    images: 4 * stylesOf(random() * 100),
  })).toSorted((a, b) => a.at - b.at);
}

/** Draws a moment by rejection: a time is kept as often as people ask then. */
function timeOfDay(random: () => number): number {
  while (true) {
    const at = random();
    const busyness = 1 - (PEAK - 1) * Math.cos(2 * Math.PI * at);
    if (random() * PEAK < busyness) return at * DAY_MS;
  }
}

function stylesOf(percentile: number): number {
  let below = 0;
  const chosen = STYLES.find(([, percent]) => percentile < (below += percent));
  return chosen?.[0] ?? 1;
}
