import { messageOf } from "../_shared/errors.ts";
import type { Descriptor } from "../_shared/faces/descriptor.ts";
import type { FaceFinder } from "../_shared/faces/face.ts";
import { likeness } from "../_shared/faces/likeness.ts";
import { storeFace } from "../_shared/faces/stored-face.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { readImageHeader } from "../_shared/images/header.ts";
import { UnreadableImageError } from "../_shared/images/inspect.ts";
import type { Logger } from "../_shared/log.ts";
import { ObjectMissingError } from "../_shared/storage.ts";
import type { LoadPerson, PersonContext } from "./describe-person.ts";
import type { ClaimedPortrait, LikenessQueue } from "./likeness-queue.ts";

const BUCKET = "generated-photos";

/** What judging a portrait needs from outside. */
export interface JudgingContext extends PersonContext {
  queue: Pick<LikenessQueue, "record" | "reschedule">;
  loadFinder: () => Promise<FaceFinder>;
  loadPerson: LoadPerson;
  log: Logger;
}

/** What is to be recorded about one attempt; `null` when no further one would tell more. */
type Verdict = { likeness: number | null } | { again: string };

/**
 * Below this height a face of a thumbnail is looked for in the picture itself. docs/FACES.md has what
 * was measured.
 */
export const MIN_FACE_HEIGHT = 80;

/**
 * A picture with more pixels is not opened, whatever its thumbnail shows: one of this size is as much
 * as a function has memory for, see examine-photo.ts of train-model.
 */
const MAX_PIXELS = 5_100_000;

/** Of more people in a portrait the largest faces are looked at: each costs as much as the first. */
const MAX_PEOPLE = 2;

/**
 * Tells how much a portrait looks like its person. Throws only when the database cannot be told; the
 * lease lapses then.
 */
export async function judgePortrait(
  portrait: ClaimedPortrait,
  context: JudgingContext,
): Promise<void> {
  const verdict = await judge(portrait, context).catch(verdictOnFailure);
  const { queue, log } = context;
  const recorded = "again" in verdict
    ? await queue.reschedule(portrait)
    : await queue.record(portrait, verdict.likeness);
  // Never how much: a log is read by others than the person.
  log.info("likeness", {
    photo_id: portrait.photo_id,
    attempt: portrait.attempt,
    outcome: "again" in verdict ? "again" : verdict.likeness === null ? "unknown" : "judged",
    ...("again" in verdict && { detail: verdict.again }),
    recorded,
  });
}

async function judge(portrait: ClaimedPortrait, context: JudgingContext): Promise<Verdict> {
  if (portrait.references.length === 0) return { likeness: null };
  const faces = await describeFaces(portrait, context);
  if (faces.length === 0) return { likeness: 0 };
  const person = await context.loadPerson(portrait.references);
  // Others may have taken their place meanwhile.
  if (person.length === 0) return { again: "no reference can be read" };
  return { likeness: Math.max(...faces.map((face) => likeness(face, person))) };
}

/** Faces are searched for in the thumbnail; where it shows too little of them, the picture is opened. */
async function describeFaces(
  { thumbnail_path, image_path }: ClaimedPortrait,
  { download, loadFinder, loadDescriber }: JudgingContext,
): Promise<Descriptor[]> {
  const { pixels } = await decodeImage(await download(BUCKET, thumbnail_path));
  const [finder, describe] = await Promise.all([loadFinder(), loadDescriber()]);
  const faces = finder.find(pixels).slice(0, MAX_PEOPLE);
  const [largest] = faces;
  if (largest === undefined || largest.height >= MIN_FACE_HEIGHT) {
    return faces.map((face) => describe(pixels, face));
  }
  const bytes = await download(BUCKET, image_path);
  const { width, height } = readImageHeader(bytes) ?? { width: Infinity, height: 1 };
  const shown = width * height > MAX_PIXELS ? pixels : (await decodeImage(bytes)).pixels;
  const whole = { x: 0, y: 0, width: pixels.width, height: pixels.height };
  return faces.map((face) => describe(shown, storeFace(face, whole)));
}

function verdictOnFailure(thrown: unknown): Verdict {
  // A portrait that was deleted, or is none; neither gets better.
  return thrown instanceof ObjectMissingError || thrown instanceof UnreadableImageError
    ? { likeness: null }
    : { again: messageOf(thrown) };
}
