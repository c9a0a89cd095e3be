import type { TestStack } from "../../local/testing/test-stack.ts";
import { type UserWithModel, userWithModel } from "../../local/testing/test-user.ts";
import { perMinute } from "../capacity/simulation/pace.ts";
import type { Scenario } from "../capacity/simulation/scenario.ts";
import { simulate } from "../capacity/simulation/simulate.ts";

/** What came of all that a crowd asked for. */
export interface Delivery {
  /** When the first of them could be begun, milliseconds since the epoch. */
  began: number;
  /** Finished images in order. */
  images: Array<{ userId: string; finishedAt: number }>;
  failed: number;
}

/** Signs people up and trains a model for each. */
export async function customers(stack: TestStack, count: number): Promise<UserWithModel[]> {
  const crowd: UserWithModel[] = [];
  for (let number = 1; number <= count; number++) {
    crowd.push(await userWithModel(stack));
  }
  return crowd;
}

/**
 * Has everybody ask for `batches` batches of `variations` images in each style, in the same
 * moment: nothing is begun until all have asked. Waits until nothing is left in the queue.
 */
export async function deliver(
  stack: TestStack,
  crowd: UserWithModel[],
  { batches, styleIds, variations }: { batches: number; styleIds: string[]; variations: number },
): Promise<Delivery> {
  await stack.sql`update private.provider_pace set paused_until = now() + interval '10 minutes'`;
  for (let batch = 1; batch <= batches; batch++) {
    await Promise.all(crowd.map((user) =>
      user.client.rpc("create_generation_batch", {
        id: crypto.randomUUID(),
        model_id: user.modelId,
        style_ids: styleIds,
        variations,
      }).throwOnError()
    ));
  }
  await stack.sql`update private.provider_pace set paused_until = null`;
  const began = Date.now();
  await stack.sql`select private.wake_workers()`;
  while ((await stack.sql`select from private.generation_queue limit 1`).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const photos = await stack.sql<{ user_id: string; completed_at: Date | null }[]>`
    select user_id, completed_at from public.photos order by completed_at nulls last`;
  const images = photos.flatMap(({ user_id, completed_at }) =>
    completed_at ? [{ userId: user_id, finishedAt: completed_at.getTime() }] : []
  );
  return { began, images, failed: photos.length - images.length };
}

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
    quota: perMinute(requestsPerMinute),
    limitIsTold: true,
    workers: 1,
  });
  return finished.map(({ at }) => at);
}
