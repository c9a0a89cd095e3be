import type { Model } from "@/features/models/api/get-models.ts";
import type { uploadTrainingFile } from "./api/training-files.ts";
import type { NewModel, NewTrainingImage } from "./api/write-model.ts";
import {
  type DraftPhoto,
  type DraftStore,
  freeOrders,
  hasPhoto,
  inOrder,
  photoRoom,
  type RefusedFile,
} from "./draft-state.ts";
import { trainingPath } from "./object-name.ts";
import type { PhotoProblem, preparePhoto } from "./prepare-photo.ts";
import { noteFile } from "./unclaimed-files.ts";

/** What a draft needs from outside. */
export interface DraftServices {
  prepare: typeof preparePhoto;
  upload: typeof uploadTrainingFile;
  removeFiles: (paths: readonly string[]) => Promise<void>;
  createModel: (model: NewModel) => Promise<void>;
  addImages: (images: NewTrainingImage[]) => Promise<void>;
  removeImages: (ids: readonly string[]) => Promise<void>;
  orderImages: (modelId: string, ids: readonly string[]) => Promise<void>;
  start: (modelId: string) => Promise<Model>;
}

interface AddPhotos extends Pick<DraftServices, "prepare"> {
  /** The most photos a model takes, if that is known. */
  max: number | undefined;
  /** Whether more may be placed: not once the photos are on their way, or given up. */
  isOpen: () => boolean;
}

/**
 * Takes files in the order given, each after a look at it, as many good ones as fit. Its place is
 * there at once; a file that cannot be taken leaves it again, says why, and the next may have it.
 */
export async function addPhotos(
  store: DraftStore,
  files: readonly File[],
  { prepare, max, isOpen }: AddPhotos,
): Promise<void> {
  const waiting = [...files];
  const placed: { file: File; photo: DraftPhoto }[] = [];
  const giveOutPlaces = (): void => {
    if (!isOpen()) return;
    const state = store.getState();
    const next = waiting.splice(0, photoRoom(state, max));
    const added = next.map((file) => ({ file, photo: newPhoto(file.name) }));
    placed.push(...added);
    store.set({ photos: [...state.photos, ...added.map(({ photo }) => photo)] });
  };
  store.set({ refused: [] });
  giveOutPlaces();
  // One after the other: a decoded photo of 48 megapixels takes 190 MB.
  for (let next = placed.shift(); next; next = placed.shift()) {
    await look(store, next.photo, () => prepare(next.file));
    giveOutPlaces();
  }
  const tooMany = waiting.map(({ name }) => refused(name, "too_many"));
  store.set({ refused: [...store.getState().refused, ...tooMany] });
}

async function look(
  store: DraftStore,
  photo: DraftPhoto,
  prepare: () => ReturnType<DraftServices["prepare"]>,
): Promise<void> {
  const result = await prepare();
  const state = store.getState();
  if (!state.photos.some(({ id }) => id === photo.id)) return;
  if ("problem" in result) refuse(store, photo, result.problem);
  else if (hasPhoto(state, result.hash)) refuse(store, photo, "duplicate");
  else {
    const previewUrl = URL.createObjectURL(result.blob);
    store.changePhoto(photo.id, { prepared: result, previewUrl });
  }
}

function newPhoto(fileName: string): DraftPhoto {
  return {
    id: crypto.randomUUID(),
    fileName,
    prepared: null,
    previewUrl: null,
    upload: { kind: "none" },
  };
}

function refused(fileName: string, problem: PhotoProblem): RefusedFile {
  return { id: crypto.randomUUID(), fileName, problem };
}

function refuse(store: DraftStore, { id, fileName }: DraftPhoto, problem: PhotoProblem): void {
  const state = store.getState();
  store.set({
    photos: state.photos.filter((photo) => photo.id !== id),
    refused: [...state.refused, refused(fileName, problem)],
  });
}

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
