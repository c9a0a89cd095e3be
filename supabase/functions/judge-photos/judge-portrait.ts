import { messageOf } from "../_shared/errors.ts";
import type { Descriptor } from "../_shared/faces/descriptor.ts";
import type { FaceFinder } from "../_shared/faces/face.ts";
import { likeness } from "../_shared/faces/likeness.ts";
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
  finder: FaceFinder;
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

/** Of the thumbnail; of the picture itself where that shows too little of a face. */
async function describeFaces(
  { thumbnail_path, image_path }: ClaimedPortrait,
  context: JudgingContext,
): Promise<Descriptor[]> {
  const { download } = context;
  const small = await lookAt(await download(BUCKET, thumbnail_path), context);
  const [largest] = small.faces;
  if (largest === undefined || largest.height >= MIN_FACE_HEIGHT) return small.describe();
  const bytes = await download(BUCKET, image_path);
  const { width, height } = readImageHeader(bytes) ?? { width: Infinity, height: 1 };
  if (width * height > MAX_PIXELS) return small.describe();
  const large = await lookAt(bytes, context);
  return large.faces.length > 0 ? large.describe() : small.describe();
}

async function lookAt(bytes: Uint8Array, { finder, describe }: JudgingContext) {
  const { pixels } = await decodeImage(bytes);
  const faces = finder.find(pixels).slice(0, MAX_PEOPLE);
  return { faces, describe: () => faces.map((face) => describe(pixels, face)) };
}

function verdictOnFailure(thrown: unknown): Verdict {
  // A portrait that was deleted, or is none; neither gets better.
  return thrown instanceof ObjectMissingError || thrown instanceof UnreadableImageError
    ? { likeness: null }
    : { again: messageOf(thrown) };
}
