import type { Scenario } from "../capacity/simulation/scenario.ts";
import { simulate } from "../capacity/simulation/simulate.ts";

/** People who all ask in the same moment, for so many batches of so many images each. */
export interface Crowd {
  users: number;
  batches: number;
  images: number;
  requestsPerMinute: number;
}

/**
 * Simulates a crowd on this machine's one worker.
 * @returns when each image is finished, in milliseconds from the start, ascending.
 */
export function simulateCrowd(
  stages: Pick<Scenario, "latency" | "overhead">,
  { users, batches, images, requestsPerMinute }: Crowd,
): number[] {
  const { finished } = simulate({
    ...stages,
    seed: 1,
    requests: Array.from({ length: users * batches }, (_, batch) => ({
      at: 0,
      user: batch % users,
      images,
    })),
    requestsPerMinute,
    limitIsTold: true,
    maxInFlight: 16,
    workers: 1,
  });
  return finished.map(({ at }) => at);
}
