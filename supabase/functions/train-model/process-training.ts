import { messageOf } from "../_shared/errors.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import { encodeSquare } from "../_shared/images/thumbnail.ts";
import type { Lock } from "../_shared/lock.ts";
import type { Logger } from "../_shared/log.ts";
import { StorageUnavailableError, type StorageUpload } from "../_shared/storage.ts";
import { checkTrainingImage } from "./check-image.ts";
import type { ClaimedTraining, ImageFailure, TrainingQueue } from "./training-queue.ts";

/** What training a model needs from outside. */
export interface TrainingContext {
  queue: TrainingQueue;
  /** Throws `ObjectMissingError` or `StorageUnavailableError`. */
  download: (bucket: string, path: string) => Promise<Uint8Array>;
  /** Throws `StorageUnavailableError`. */
  upload: (upload: StorageUpload) => Promise<void>;
  log: Logger;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  /** Shared by all trainings of this worker: a decoded photo takes up to 64 MB of its 256. */
  exclusively: Lock;
}

/** What is to be recorded about one attempt at a training. */
type Verdict =
  | { kind: "complete" }
  | { kind: "fail"; failureCode: FailureCode; detail: string; imageFailures: ImageFailure[] }
  | { kind: "reschedule"; failureCode: FailureCode; detail: string };

/** Side of the square preview, in pixels. */
export const PREVIEW_SIDE = 400;

/**
 * Checks every photo of a model, makes its preview, waits until the training is over and records
 * the result. Throws only when the database cannot be told; the lease lapses then.
 */
export async function processTraining(
  training: ClaimedTraining,
  context: TrainingContext,
): Promise<void> {
  const verdict = await train(training, context).catch(verdictOnFailure);
  const recorded = await record(training, verdict, context.queue);
  context.log.info("training", {
    model_id: training.model_id,
    attempt: training.attempt,
    outcome: verdict.kind,
    ...(verdict.kind !== "complete" && {
      failure_code: verdict.failureCode,
      detail: verdict.detail,
    }),
    recorded,
  });
}

async function train(
  training: ClaimedTraining,
  context: TrainingContext,
): Promise<Verdict> {
  const { upload, now, sleep, exclusively } = context;
  const { preview, imageFailures } = await exclusively(() => checkImages(training, context));
  if (imageFailures.length > 0 || !preview) {
    return {
      kind: "fail",
      failureCode: imageFailures[0]?.failure_code ?? "photo_missing",
      detail: `${imageFailures.length} of ${training.images.length} photos are unusable`,
      imageFailures,
    };
  }
  await upload({
    bucket: "model-previews",
    path: training.preview_path,
    bytes: preview,
    contentType: IMAGE_TYPES.webp.contentType,
  });
  await sleep(Math.max(0, Date.parse(training.ends_at) - now()));
  return { kind: "complete" };
}

/** The preview is that of the first good photo. */
async function checkImages(
  { images }: ClaimedTraining,
  { download }: TrainingContext,
): Promise<{ preview?: Uint8Array; imageFailures: ImageFailure[] }> {
  let preview: Uint8Array | undefined;
  const imageFailures: ImageFailure[] = [];
  for (const { id, path } of images) {
    const check = await checkTrainingImage(() => download("model-training-images", path));
    if ("failureCode" in check) imageFailures.push({ id, failure_code: check.failureCode });
    else preview ??= await encodeSquare(check.pixels, PREVIEW_SIDE);
  }
  return { preview, imageFailures };
}

function verdictOnFailure(thrown: unknown): Verdict {
  const failureCode = thrown instanceof StorageUnavailableError
    ? "storage_unavailable"
    : "internal";
  return { kind: "reschedule", failureCode, detail: messageOf(thrown) };
}

async function record(
  training: ClaimedTraining,
  verdict: Verdict,
  queue: TrainingQueue,
): Promise<string | boolean> {
  switch (verdict.kind) {
    case "complete":
      return await queue.complete(training, training.preview_path);
    case "fail":
      return await queue.fail(training, verdict.failureCode, verdict.imageFailures);
    case "reschedule":
      return await queue.reschedule(training, verdict.failureCode);
  }
}
