import { supabase } from "@/lib/supabase.ts";
import { draftServices } from "./draft-services.ts";
import { TrainingDraft } from "./training-draft.ts";

const drafts = new Map<string | null, TrainingDraft>();

/** The draft for a model, or for a new one: where it was left, or else from the start. */
export function openDraft(seed: TrainingDraft["seed"]): TrainingDraft {
  const known = findDraft(seed.modelId);
  if (known) return known;
  const draft = new TrainingDraft(seed, draftServices);
  drafts.set(seed.modelId, draft);
  return draft;
}

/** The draft for a model that was opened and is not finished. */
export function findDraft(modelId: string | null): TrainingDraft | undefined {
  const draft = drafts.get(modelId);
  return draft?.store.getState().run.kind === "started" ? undefined : draft;
}

// The next user of this page must not find the photos of the last.
supabase.auth.onAuthStateChange((event) => {
  if (event !== "SIGNED_OUT") return;
  for (const draft of drafts.values()) draft.discard();
  drafts.clear();
});
