import { messageOf } from "../_shared/errors.ts";
import type { Lock } from "../_shared/lock.ts";
import { UnreadableImageError } from "../_shared/images/inspect.ts";
import type { Logger } from "../_shared/log.ts";
import { redact } from "../_shared/redact.ts";
import { StorageUnavailableError } from "../_shared/storage.ts";
import type { GenerateImage } from "./gemini.ts";
import type { Pauses } from "./pauses.ts";
import type { ClaimedPhoto, PhotoQueue } from "./photo-queue.ts";
import { InputImageError, type LoadReference, loadReferences } from "./references.ts";
import { buildRequest } from "./request.ts";
import { startStopwatch, type Stopwatch } from "./stopwatch.ts";
import { storePhoto, type Upload } from "./store-photo.ts";
import { UnusablePictureError } from "./usable-picture.ts";
import { judge, type Verdict } from "./verdict.ts";

/** What processing a photo needs from outside. */
export interface ProcessingContext {
  queue: PhotoQueue;
  load: LoadReference;
  generate: GenerateImage;
  upload: Upload;
  log: Logger;
  /** Of the models that said 429 to any request of this worker. */
  pauses: Pauses;
  /** Where pictures larger than 1K wait for each other. */
  seats: Lock;
  /** When this invocation has to be done, in milliseconds since the epoch. */
  deadline: number;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
}

/** The longest a request to Gemini may take. Images are reported to take 12 to 34 seconds. */
export const MAX_REQUEST_MS = 90_000;

/** With less time left, a request is not begun: giving up does not stop the provider's charge. */
export const MIN_REQUEST_MS = 45_000;

/**
 * Makes one claimed photo and records how it went, in the database and in one line of the log.
 * Throws only when the database cannot be told; the lease lapses then.
 */
export async function processPhoto(
  photo: ClaimedPhoto,
  context: ProcessingContext,
): Promise<void> {
  const stopwatch = startStopwatch(context.now);
  const claimedAt = context.now();
  const make = () => attempt(photo, context, { claimedAt, stopwatch }).catch(verdictOnFailure);
  const isLarge = photo.options.image_size !== "1K";
  const verdict = await (isLarge ? context.seats(make) : make());
  const recorded = await record(photo, verdict, context);
  stopwatch.lap("record");
  context.log.info("photo", {
    photo_id: photo.photo_id,
    batch_id: photo.batch_id,
    attempt: photo.attempt,
    refusals: photo.refusals,
    outcome: verdict.kind,
    ...reasonOf(verdict),
    recorded,
    ms: stopwatch.laps,
  });
}

async function attempt(
  photo: ClaimedPhoto,
  { load, generate, upload, pauses, deadline, now, sleep, log }: ProcessingContext,
  { claimedAt, stopwatch }: { claimedAt: number; stopwatch: Stopwatch },
): Promise<Verdict> {
  const references = await loadReferences(photo, load);
  stopwatch.lap("load");

  const startAt = Date.parse(photo.start_at);
  if (deadline - Math.max(startAt, now()) < MIN_REQUEST_MS) {
    return { kind: "give_back", delayMs: Math.max(0, startAt - now()) };
  }
  await sleep(Math.max(0, startAt - now()));
  stopwatch.lap("wait");
  if (pauses.holds(photo.generation_model_id, { claimedAt, now: now() })) {
    // The database hands it out again when the pause is over, however that ends.
    return { kind: "give_back", delayMs: 0 };
  }

  const timeoutMs = Math.min(MAX_REQUEST_MS, deadline - now());
  return await generate(buildRequest(photo, references, timeoutMs), async (outcome) => {
    stopwatch.lap("generate");
    if (outcome.kind !== "image") {
      if (outcome.kind === "no_image" && !outcome.known) {
        log.error("unknown_answer", { photo_id: photo.photo_id, reason: outcome.reason });
      }
      return judge(outcome, now());
    }
    // The codecs hold the thread: let the picture before this one be recorded first.
    await sleep(0);
    const stored = await storePhoto({
      objectPath: photo.object_path,
      bytes: outcome.bytes,
      aspectRatio: photo.options.aspect_ratio,
      imageSize: photo.options.image_size,
    }, upload);
    stopwatch.lap("store");
    return { kind: "complete", stored };
  });
}

function verdictOnFailure(thrown: unknown): Verdict {
  const detail = redact(messageOf(thrown));
  if (thrown instanceof InputImageError) {
    return { kind: "fail", failureCode: thrown.failureCode, detail };
  }
  if (thrown instanceof UnreadableImageError || thrown instanceof UnusablePictureError) {
    return { kind: "refuse", failureCode: "no_image", detail, tries: 1, omit: false };
  }
  const failureCode = thrown instanceof StorageUnavailableError
    ? "storage_unavailable"
    : "internal";
  return { kind: "reschedule", failureCode, detail, delayMs: null };
}

/** What the log says of a verdict besides its kind. */
function reasonOf(verdict: Verdict): { failure_code?: string; detail?: string } {
  if (verdict.kind === "complete") return {};
  const reason = verdict.kind === "give_back" ? verdict.because : verdict;
  return reason ? { failure_code: reason.failureCode, detail: reason.detail } : {};
}

/** Tells the database. A stale lease needs nothing more: the database cleans up after us. */
async function record(
  photo: ClaimedPhoto,
  verdict: Verdict,
  { queue, pauses, now }: ProcessingContext,
): Promise<string | boolean> {
  if ("pause" in verdict && verdict.pause) {
    await queue.pauseProvider(photo.generation_model_id, verdict.pause);
    pauses.extend(photo.generation_model_id, verdict.pause.until, now());
  }
  switch (verdict.kind) {
    case "complete":
      return await queue.complete(photo, verdict.stored);
    case "give_back":
      return await queue.giveBack(photo, verdict.delayMs, verdict.because);
    case "fail":
      return await queue.fail(photo, verdict);
    case "refuse":
      return await queue.refuse(photo, verdict);
    case "reschedule":
      return await queue.reschedule(photo, verdict, verdict.delayMs);
  }
}
