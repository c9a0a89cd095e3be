import { messageOf } from "../_shared/errors.ts";
import type { HideFaces } from "../_shared/faces/hide-faces.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import type { Logger } from "../_shared/log.ts";
import {
  ObjectMissingError,
  StorageUnavailableError,
  type StorageUpload,
} from "../_shared/storage.ts";
import { preparePicture } from "./prepare-picture.ts";
import type { ClaimedStyle, StyleQueue } from "./style-queue.ts";

const BUCKET = "own-style-images";

/** What preparing a style needs from outside. */
export interface StyleContext {
  queue: Pick<StyleQueue, "complete" | "refuse" | "reschedule">;
  /** Throws `ObjectMissingError` or `StorageUnavailableError`. */
  download: (bucket: string, path: string) => Promise<Uint8Array>;
  /** Throws `StorageUnavailableError`. */
  upload: (upload: StorageUpload) => Promise<void>;
  /** Loaded for the first picture. What cannot be loaded says nothing of it. */
  loadHider: () => Promise<HideFaces>;
  log: Logger;
}

type Outcome =
  | { kind: "complete"; faces: number }
  | { kind: "refuse"; failureCode: FailureCode }
  | { kind: "reschedule"; failureCode: FailureCode; detail: string };

/**
 * Prepares one claimed style and records how it went. Throws only when the database cannot be told;
 * the lease lapses then.
 */
export async function processStyle(style: ClaimedStyle, context: StyleContext): Promise<void> {
  const outcome = await prepare(style, context).catch(onFailure);
  const recorded = await record(style, outcome, context.queue);
  context.log.info("style", {
    style_id: style.style_id,
    attempt: style.attempt,
    outcome: outcome.kind,
    ...("failureCode" in outcome && { failure_code: outcome.failureCode }),
    ...("detail" in outcome && { detail: outcome.detail }),
    recorded,
  });
}

async function prepare(
  { upload_path, object_path }: ClaimedStyle,
  { download, upload, loadHider }: StyleContext,
): Promise<Outcome> {
  const prepared = await preparePicture(await download(BUCKET, upload_path), await loadHider());
  if (prepared.failureCode !== null) return { kind: "refuse", failureCode: prepared.failureCode };
  await upload({
    bucket: BUCKET,
    path: `${object_path}.jpg`,
    bytes: prepared.picture,
    contentType: IMAGE_TYPES.jpeg.contentType,
  });
  await upload({
    bucket: BUCKET,
    path: `${object_path}-card.webp`,
    bytes: prepared.card,
    contentType: IMAGE_TYPES.webp.contentType,
  });
  return { kind: "complete", faces: prepared.faces };
}

function onFailure(thrown: unknown): Outcome {
  if (thrown instanceof ObjectMissingError) return { kind: "refuse", failureCode: "photo_missing" };
  const failureCode = thrown instanceof StorageUnavailableError
    ? "storage_unavailable"
    : "internal";
  return { kind: "reschedule", failureCode, detail: messageOf(thrown) };
}

async function record(
  style: ClaimedStyle,
  outcome: Outcome,
  queue: StyleContext["queue"],
): Promise<string | boolean> {
  switch (outcome.kind) {
    case "complete":
      return await queue.complete(style);
    case "refuse":
      return await queue.refuse(style, outcome.failureCode);
    case "reschedule":
      return await queue.reschedule(style, outcome.failureCode);
  }
}
