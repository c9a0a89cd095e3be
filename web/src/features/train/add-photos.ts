import type { DraftServices } from "./draft-services.ts";
import { type DraftPhoto, hasPhoto, photoRoom, type RefusedFile } from "./draft-state.ts";
import type { DraftStore } from "./draft-store.ts";
import type { PhotoProblem } from "./photo/photo-problem.ts";

/**
 * Takes files in the order given, as many as fit, and checks each. Its place is there at once; a file
 * that cannot be taken leaves it again and says why.
 */
export async function addPhotos(
  store: DraftStore,
  files: readonly File[],
  { prepare, max }: Pick<DraftServices, "prepare"> & { max: number | undefined },
): Promise<void> {
  const room = photoRoom(store.getState(), max);
  const taken = files.slice(0, room).map((file) => ({ file, photo: newPhoto(file.name) }));
  const tooMany = files.slice(room).map(({ name }) => refused(name, "too_many"));
  store.set({
    photos: [...store.getState().photos, ...taken.map(({ photo }) => photo)],
    refused: tooMany,
  });
  // One after the other: a decoded photo of 48 megapixels takes 190 MB.
  for (const { file, photo } of taken) {
    const result = await prepare(file);
    const state = store.getState();
    if (!state.photos.some(({ id }) => id === photo.id)) continue;
    if ("problem" in result) refuse(store, photo, result.problem);
    else if (hasPhoto(state, result.hash)) refuse(store, photo, "duplicate");
    else {
      const previewUrl = URL.createObjectURL(result.blob);
      store.changePhoto(photo.id, { prepared: result, previewUrl });
    }
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
