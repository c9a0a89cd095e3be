import type { Finished, Request } from "./scenario.ts";

/** How long a batch waited for its first and its last image, in milliseconds. */
export interface Wait {
  images: number;
  first: number;
  last: number;
}

/** The waits of all batches that got an image, in the order they were asked for. */
export function waitsOf(requests: Request[], finished: Finished[]): Wait[] {
  const waits = new Map<number, Wait>();
  for (const { batch, at } of finished) {
    const request = requests[batch];
    if (!request) continue;
    const last = at - request.at;
    const wait = waits.get(batch) ?? { images: request.images, first: last, last };
    wait.last = last;
    waits.set(batch, wait);
  }
  return Array.from(waits).toSorted(([a], [b]) => a - b).map(([, wait]) => wait);
}

/** Images a minute in the busiest hour. */
export function busiestHour(finished: Finished[]): number {
  const hours = new Map<number, number>();
  for (const { at } of finished) {
    const hour = Math.floor(at / 3_600_000);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  return Math.max(0, ...hours.values()) / 60;
}
