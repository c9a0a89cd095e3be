import { networkBack } from "@/lib/network-back.ts";
import { supabase } from "@/lib/supabase.ts";
import { removeTrainingFiles, uploadTrainingFile } from "./api/training-files.ts";
import {
  addTrainingImages,
  agree,
  createModel,
  orderTrainingImages,
  removeTrainingImages,
  startTraining,
} from "./api/write-model.ts";
import type { DraftServices } from "./draft-photos.ts";
import { isUnsaved } from "./draft-state.ts";
import { FaceCheck } from "./face-check/face-check.ts";
import { preparePhoto } from "./prepare-photo.ts";
import { TrainingDraft } from "./training-draft.ts";

/** The browser and Supabase. */
const draftServices: DraftServices = {
  prepare: preparePhoto,
  faces: new FaceCheck(),
  upload: uploadTrainingFile,
  removeFiles: removeTrainingFiles,
  createModel,
  agree,
  addImages: addTrainingImages,
  removeImages: removeTrainingImages,
  orderImages: orderTrainingImages,
  start: startTraining,
  networkBack,
};

const drafts = new Map<string | null, TrainingDraft>();

/** The draft for a model, or for a new one: where it was left, or else from the start. */
export function openDraft(seed: TrainingDraft["seed"]): TrainingDraft {
  const known = findDraft(seed.modelId);
  if (known) return known;
  const draft = new TrainingDraft(seed, draftServices);
  drafts.set(seed.modelId, draft);
  draft.store.subscribe(askWhereUnsaved);
  return draft;
}

/**
 * Has the browser ask before the page is closed or reloaded, on whichever of ours it is, only while
 * that would lose photos: a listener that stays would keep the page from going back at once.
 */
function askWhereUnsaved(): void {
  const some = [...drafts.values()].some(({ store }) => isUnsaved(store.getState()));
  if (some) addEventListener("beforeunload", askBeforeUnload);
  else removeEventListener("beforeunload", askBeforeUnload);
}

function askBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The draft for a model that was opened and is not finished. */
export function findDraft(modelId: string | null): TrainingDraft | undefined {
  const draft = drafts.get(modelId);
  const kind = draft?.store.getState().run.kind;
  return kind === "started" || kind === "saved" ? undefined : draft;
}

// The next user of this page must not find the photos of the last.
supabase.auth.onAuthStateChange((event) => {
  if (event !== "SIGNED_OUT") return;
  for (const draft of drafts.values()) draft.discard();
  drafts.clear();
  askWhereUnsaved();
});
