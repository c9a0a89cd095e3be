import type { DraftServices } from "./draft-services.ts";
import { type DraftPhoto, freeOrders, inOrder } from "./draft-state.ts";
import type { DraftStore } from "./draft-store.ts";
import { trainingPath } from "./photo/object-name.ts";
import { noteFile } from "./unclaimed-files.ts";

interface UploadPhotos {
  userId: string;
  services: Pick<DraftServices, "upload" | "removeFiles">;
  /** Stops what is under way. */
  signal: AbortSignal;
  /** The id of the only photo to upload; otherwise all that are not there. */
  only?: string | undefined;
}

/**
 * Uploads every photo that is not there yet, all at once. Never rejects: a photo that fails says so
 * itself.
 * @returns Whether all are there now.
 */
export async function uploadPhotos(store: DraftStore, context: UploadPhotos): Promise<boolean> {
  const state = store.getState();
  const photos = inOrder(state).filter((photo): photo is DraftPhoto => "upload" in photo);
  const orders = freeOrders(state.kept, photos.length);
  await Promise.all(photos.map(async (photo, index) => {
    if (context.only && context.only !== photo.id) return;
    await uploadPhoto(store, { photo, index: orders[index] ?? 0 }, context);
  }));
  return store.getState().photos.every(({ upload }) => upload.kind === "sent");
}

async function uploadPhoto(
  store: DraftStore,
  { photo: { id, fileName, prepared, upload }, index }: { photo: DraftPhoto; index: number },
  { userId, services, signal }: UploadPhotos,
): Promise<void> {
  if (!prepared || upload.kind === "sent") return;
  const { blob, hash } = prepared;
  const path = trainingPath({ userId, now: Date.now(), index, fileName, hash });
  const onProgress = (share: number): void =>
    store.changePhoto(id, { upload: { kind: "sending", share } });
  onProgress(0);
  noteFile(path);
  try {
    await services.upload({ path, blob, onProgress, signal });
    store.changePhoto(id, { upload: { kind: "sent", path } });
  } catch (error) {
    store.changePhoto(id, { upload: { kind: "failed", error } });
    // It may have arrived although the answer did not. A second attempt goes to another path.
    await services.removeFiles([path]).catch(() => {});
  }
}
