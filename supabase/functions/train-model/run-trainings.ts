import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { ClaimedTraining, TrainingQueue } from "./training-queue.ts";

/** Models one invocation trains: ten photos at most, to stay within 2 s of CPU. */
export const TRAININGS_PER_INVOCATION = 2;

/** What running trainings needs from outside. */
export interface RunOptions {
  queue: Pick<TrainingQueue, "claim" | "wakeWorkers">;
  process: (training: ClaimedTraining) => Promise<void>;
  log: Logger;
}

/**
 * Claims trainings and runs them side by side, because each mostly waits; then nudges the workers
 * for what is left. Throws when nothing can be claimed.
 */
export async function runTrainings({ queue, process, log }: RunOptions): Promise<void> {
  const trainings = await queue.claim(TRAININGS_PER_INVOCATION);
  // One that cannot be recorded must not take the other down: its lease lapses.
  await Promise.all(trainings.map(async (training) => {
    try {
      await process(training);
    } catch (thrown) {
      log.error("training_not_recorded", {
        model_id: training.model_id,
        message: messageOf(thrown),
      });
    }
  }));
  // Waking when there was nothing to claim could go round in circles.
  if (trainings.length > 0) await queue.wakeWorkers();
}
