import { messageOf } from "../_shared/errors.ts";
import { type ComparedPhoto, comparePhotos } from "../_shared/faces/compare.ts";
import type { Describer } from "../_shared/faces/descriptor.ts";
import type { FaceFinder } from "../_shared/faces/face.ts";
import { fingerprint } from "../_shared/faces/fingerprint.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import type { Lock } from "../_shared/lock.ts";
import type { Logger } from "../_shared/log.ts";
import {
  ObjectMissingError,
  StorageUnavailableError,
  type StorageUpload,
} from "../_shared/storage.ts";
import { examinePhoto } from "./examine-photo.ts";
import { makePreview } from "./make-preview.ts";
import type {
  ClaimedTraining,
  ImageFailure,
  Judgement,
  TrainingImage,
  TrainingQueue,
} from "./training-queue.ts";

/** What training a model needs from outside. */
export interface TrainingContext {
  queue: Pick<TrainingQueue, "judge" | "handOn" | "complete" | "fail" | "reschedule">;
  /** Throws `ObjectMissingError` or `StorageUnavailableError`. */
  download: (bucket: string, path: string) => Promise<Uint8Array>;
  /** Throws `StorageUnavailableError`. */
  upload: (upload: StorageUpload) => Promise<void>;
  loadFinder: () => Promise<FaceFinder>;
  loadDescriber: () => Promise<Describer>;
  log: Logger;
  now: () => number;
  /** Shared by all trainings of this worker: a decoded photo takes up to 64 MB of its 256. */
  exclusively: Lock;
}

/** How one call ended. */
type Outcome =
  | { kind: "complete" }
  /** The rest is for another call. */
  | { kind: "hand_on" }
  /** Somebody else has the lease. */
  | { kind: "stale" }
  | { kind: "fail"; failureCode: FailureCode; detail: string; imageFailures: ImageFailure[] }
  | { kind: "reschedule"; failureCode: FailureCode; detail: string };

/**
 * How long a call looks at photos, in milliseconds, of the 2 s of CPU that it has: what is loaded first
 * takes 0.2 s, a photo of the largest size up to 1.1 s, one as the app sends it 0.6 s. The clock tells
 * more than CPU where others work too, never less.
 */
export const LOOKING_MS = 1_000;

/**
 * Does what fits into one call of the training of a model: looks at photos that nobody has looked at,
 * or, when there are none, compares them and records the result. Throws only when the database cannot
 * be told; the lease lapses then.
 */
export async function processTraining(
  training: ClaimedTraining,
  context: TrainingContext,
): Promise<void> {
  const outcome = await context.exclusively(() => train(training, context)).catch(onFailure);
  const recorded = await record(training, outcome, context.queue);
  context.log.info("training", {
    model_id: training.model_id,
    attempt: training.attempt,
    outcome: outcome.kind,
    ...("failureCode" in outcome && { failure_code: outcome.failureCode, detail: outcome.detail }),
    recorded,
  });
}

async function train(training: ClaimedTraining, context: TrainingContext): Promise<Outcome> {
  const open = training.images.filter(({ judgement }) => judgement === null);
  if (open.length === 0) return await conclude(training, context);
  const finder = await context.loadFinder();
  let [spent, longest] = [0, 0];
  for (const image of open) {
    if (spent + longest > LOOKING_MS) break;
    const { judgement, ms } = await examine(image, training, finder, context);
    [spent, longest] = [spent + ms, Math.max(longest, ms)];
    if (!await context.queue.judge(training, image.id, judgement)) return { kind: "stale" };
  }
  return { kind: "hand_on" };
}

/** Looks at a photo, and stores the reference that is made of it. */
async function examine(
  { path, number, face_box }: TrainingImage,
  { reference_path }: ClaimedTraining,
  finder: FaceFinder,
  { download, upload, now }: TrainingContext,
): Promise<{ judgement: Judgement; ms: number }> {
  const bytes = await download("model-training-images", path).catch(nullWhenMissing);
  if (!bytes) return { judgement: { failure_code: "photo_missing", advice: [] }, ms: 0 };
  const started = now();
  const found = await examinePhoto(bytes, face_box, finder);
  const ms = now() - started;
  const { failureCode, advice } = found;
  if (failureCode !== null) return { judgement: { failure_code: failureCode, advice }, ms };
  const { quality, face, reference } = found;
  const object = `${reference_path}-${number}.jpg`;
  await upload({
    bucket: "model-training-images",
    path: object,
    bytes: reference,
    contentType: IMAGE_TYPES.jpeg.contentType,
  });
  const judgement = { failure_code: null, advice, quality, face, reference_path: object };
  return { judgement, ms };
}

function nullWhenMissing(thrown: unknown): null {
  if (thrown instanceof ObjectMissingError) return null;
  throw thrown;
}

/** Ends the run: with the reasons, or with a preview when all photos can be used. */
async function conclude(
  { images, preview_path }: ClaimedTraining,
  context: TrainingContext,
): Promise<Outcome> {
  const { problems, preview } = await compareReferences(images, context);
  const imageFailures = images.flatMap(({ id, judgement }) => {
    const failure_code = judgement?.failure_code ?? problems.get(id);
    return failure_code ? { id, failure_code, advice: judgement?.advice ?? [] } : [];
  });
  if (imageFailures.length > 0 || !preview) {
    return {
      kind: "fail",
      failureCode: imageFailures[0]?.failure_code ?? "photo_missing",
      detail: `${imageFailures.length} of ${images.length} photos are unusable`,
      imageFailures,
    };
  }
  await context.upload({
    bucket: "model-previews",
    path: preview_path,
    bytes: preview,
    contentType: IMAGE_TYPES.webp.contentType,
  });
  return { kind: "complete" };
}

/** What is wrong with photos beside the others, by their ids, and a preview of the first. */
async function compareReferences(
  images: TrainingImage[],
  { download, loadDescriber }: TrainingContext,
): Promise<{ problems: Map<string, FailureCode>; preview?: Uint8Array }> {
  const accepted = images.flatMap(({ judgement, ...image }) =>
    judgement?.failure_code === null ? { ...image, ...judgement } : []
  );
  const describe = accepted.length > 1 ? await loadDescriber() : () => null;
  const compared: ComparedPhoto[] = [];
  let preview: Uint8Array | undefined;
  // One at a time: together their pixels would take up to 47 MB.
  for (const { is_trained, face, reference_path } of accepted) {
    const { pixels } = await decodeImage(await download("model-training-images", reference_path));
    const descriptor = describe(pixels, face);
    compared.push({ fingerprint: fingerprint(pixels), descriptor, isKnown: is_trained });
    preview ??= await makePreview(pixels, face);
  }
  const problems = comparePhotos(compared).flatMap((problem, index) =>
    problem ? [[accepted[index]!.id, problem] as const] : []
  );
  return { problems: new Map(problems), preview };
}

function onFailure(thrown: unknown): Outcome {
  const failureCode = thrown instanceof StorageUnavailableError
    ? "storage_unavailable"
    : "internal";
  return { kind: "reschedule", failureCode, detail: messageOf(thrown) };
}

async function record(
  training: ClaimedTraining,
  outcome: Outcome,
  queue: TrainingContext["queue"],
): Promise<string | boolean> {
  switch (outcome.kind) {
    case "complete":
      return await queue.complete(training, training.preview_path);
    case "hand_on":
      return await queue.handOn(training);
    case "fail":
      return await queue.fail(training, outcome.failureCode, outcome.imageFailures);
    case "reschedule":
      return await queue.reschedule(training, outcome.failureCode);
    case "stale":
      return false;
  }
}
