import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import type { ClaimedTraining, TrainingQueue } from "./training-queue.ts";

/** What running a training needs from outside. */
export interface RunOptions {
  queue: Pick<TrainingQueue, "claim" | "wakeWorkers">;
  process: (training: ClaimedTraining) => Promise<void>;
  log: Logger;
}

/**
 * Claims a training and runs it; then nudges the workers for what is left. One, for five photos may
 * take most of the 2 s of CPU that an invocation has. Throws when nothing can be claimed.
 */
export async function runTraining({ queue, process, log }: RunOptions): Promise<void> {
  const [training] = await queue.claim(1);
  // Waking when there was nothing to claim could go round in circles.
  if (!training) return;
  try {
    await process(training);
  } catch (thrown) {
    // Its lease lapses.
    log.error("training_not_recorded", {
      model_id: training.model_id,
      message: messageOf(thrown),
    });
  }
  await queue.wakeWorkers();
}
