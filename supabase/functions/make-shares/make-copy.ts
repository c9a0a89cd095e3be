import { messageOf } from "../_shared/errors.ts";
import { marked } from "../_shared/images/ai-mark.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { fitWithin } from "../_shared/images/geometry.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";
import type { LogFields, Logger } from "../_shared/log.ts";
import type { StorageUpload } from "../_shared/storage.ts";
import type { ClaimedCopy, CopyQueue } from "./copy-queue.ts";

/** What making a copy needs from outside. */
export interface CopyingContext {
  queue: Pick<CopyQueue, "complete" | "reschedule">;
  download: (bucket: string, path: string) => Promise<Uint8Array>;
  upload: (upload: StorageUpload) => Promise<void>;
  log: Logger;
}

/** Pixels of the longest side of what strangers see. */
export const LONGEST_SIDE = 1024;

/** A link that is revoked must not be seen in some cache for long. */
const CACHE_SECONDS = 60;

/**
 * Makes the copy of one portrait for one share: smaller, encoded anew, so that nothing which the
 * original's file tells goes along, and with the mark that it was made by a model. Throws only when the
 * database cannot be told; the lease lapses then.
 */
export async function makeCopy(copy: ClaimedCopy, context: CopyingContext): Promise<void> {
  const { queue, log } = context;
  const tell = (fields: LogFields) =>
    log.info("share_copy", { id: copy.share_photo_id, attempt: copy.attempt, ...fields });
  let size;
  try {
    size = await storeCopy(copy, context);
  } catch (thrown) {
    const outcome = await queue.reschedule(copy);
    tell({ outcome, detail: messageOf(thrown) });
    return;
  }
  const recorded = await queue.complete(copy, size);
  tell({ outcome: "made", recorded });
}

async function storeCopy(
  { image_path, copy_path }: ClaimedCopy,
  { download, upload }: CopyingContext,
): Promise<{ width: number; height: number }> {
  const { pixels } = await decodeImage(await download("generated-photos", image_path));
  await upload({
    bucket: "shared-photos",
    path: copy_path,
    bytes: marked(await encodeThumbnail(pixels, LONGEST_SIDE), "webp"),
    contentType: IMAGE_TYPES.webp.contentType,
    cacheSeconds: CACHE_SECONDS,
  });
  return fitWithin(pixels, LONGEST_SIDE);
}
