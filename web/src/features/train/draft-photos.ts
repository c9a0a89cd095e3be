import type { Model } from "@/features/models/api/get-models.ts";
import type { networkBack } from "@/lib/network-back.ts";
import type { uploadTrainingFile } from "./api/training-files.ts";
import type { NewModel, NewTrainingImage } from "./api/write-model.ts";
import {
  type DraftPhoto,
  type DraftStore,
  freeOrders,
  hasPhoto,
  inOrder,
  newPhoto,
  photoRoom,
  type RefusedFile,
} from "./draft-state.ts";
import type { Faces } from "./face-check/face-check.ts";
import { trainingPath } from "./object-name.ts";
import type { FileProblem, preparePhoto } from "./prepare-photo.ts";
import { noteFile } from "./unclaimed-files.ts";

/** What a draft needs from outside. */
export interface DraftServices {
  prepare: typeof preparePhoto;
  /** Looks at photos before they are uploaded. */
  faces: Faces;
  upload: typeof uploadTrainingFile;
  removeFiles: (paths: readonly string[]) => Promise<void>;
  createModel: (model: NewModel) => Promise<void>;
  agree: (modelId: string, consentVersion: number) => Promise<void>;
  addImages: (images: NewTrainingImage[]) => Promise<void>;
  removeImages: (ids: readonly string[]) => Promise<void>;
  orderImages: (modelId: string, ids: readonly string[]) => Promise<void>;
  start: (modelId: string) => Promise<Model>;
  networkBack: typeof networkBack;
}

interface AddPhotos extends Pick<DraftServices, "prepare" | "faces"> {
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
  { prepare, faces, max, isOpen }: AddPhotos,
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
    await take(store, next.photo, () => prepare(next.file), faces);
    giveOutPlaces();
  }
  const tooMany = waiting.map(({ name }) => refused(name, "too_many"));
  store.set({ refused: [...store.getState().refused, ...tooMany] });
}

async function take(
  store: DraftStore,
  photo: DraftPhoto,
  prepare: () => ReturnType<DraftServices["prepare"]>,
  faces: Faces,
): Promise<void> {
  const result = await prepare();
  const state = store.getState();
  if (!state.photos.some(({ id }) => id === photo.id)) return;
  if ("problem" in result) refuse(store, photo, result.problem);
  else if (hasPhoto(state, result.hash)) refuse(store, photo, "duplicate");
  else {
    const previewUrl = URL.createObjectURL(result.blob);
    store.changePhoto(photo.id, { prepared: result, previewUrl });
    void lookAt(store, photo.id, faces);
  }
}

/** Has a photo that is prepared looked at, and then all compared. Nothing is known where it fails. */
export async function lookAt(store: DraftStore, id: string, faces: Faces): Promise<void> {
  const photo = findPhoto(store, id);
  if (!photo?.prepared) return;
  store.changePhoto(id, { isLookedAt: true });
  const look = await faces.look(id, photo.prepared.blob, photo.face ?? undefined);
  store.changePhoto(id, { look: look ?? null, isLookedAt: false });
  await compareAll(store, faces);
}

/** Says anew which photos do not belong together. */
export async function compareAll(store: DraftStore, faces: Faces): Promise<void> {
  const ids = inOrder(store.getState()).map(({ id }) => id);
  const problems = await faces.compare(ids);
  for (const { id } of store.getState().photos) {
    store.changePhoto(id, { comparison: problems[id] ?? null });
  }
}

function findPhoto(store: DraftStore, id: string): DraftPhoto | undefined {
  return store.getState().photos.find((photo) => photo.id === id);
}

function refused(fileName: string, problem: FileProblem): RefusedFile {
  return { id: crypto.randomUUID(), fileName, problem };
}

function refuse(store: DraftStore, { id, fileName }: DraftPhoto, problem: FileProblem): void {
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
 * @returns Why photos are not there now; empty when all are.
 */
export async function uploadPhotos(store: DraftStore, context: UploadPhotos): Promise<unknown[]> {
  const state = store.getState();
  const photos = inOrder(state).filter((photo): photo is DraftPhoto => "upload" in photo);
  const orders = freeOrders(state.kept, photos.length);
  await Promise.all(photos.map(async (photo, index) => {
    if (context.only && context.only !== photo.id) return;
    await uploadPhoto(store, { photo, index: orders[index] ?? 0 }, context);
  }));
  return store.getState().photos.flatMap(({ upload }) =>
    upload.kind === "sent" ? [] : [upload.kind === "failed" ? upload.error : undefined]
  );
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
