import { type NameProblem, nameProblem } from "@/features/models/model-name.ts";
import { type DraftState, newPhotoCount, photoCount, photoFault } from "./draft-state.ts";

/** What keeps a training from being started, by the part of the page that mends it. */
export interface TrainingProblems {
  name?: NameProblem;
  gender?: "missing";
  consent?: "missing";
  /** Key of a text in `train`. */
  photos?: "needPhotos" | "needFix" | "needChange";
}

/**
 * Empty when nothing is in the way.
 * @param needsConsent Whether whom the photos show has to be confirmed before this training.
 * @param hasChange Whether a photo was taken away.
 */
export function trainingProblems(
  state: Pick<DraftState, "kept" | "photos" | "details" | "isAgreed">,
  needsConsent: boolean,
  hasChange = false,
): TrainingProblems {
  const name = nameProblem(state.details.name);
  const problems: TrainingProblems = {};
  if (name) problems.name = name;
  if (state.details.gender === null) problems.gender = "missing";
  if (needsConsent && !state.isAgreed) problems.consent = "missing";
  if (photoCount(state) === 0) problems.photos = "needPhotos";
  else if (state.kept.some(({ isFaulty }) => isFaulty) || state.photos.some(photoFault)) {
    problems.photos = "needFix";
  } else if (newPhotoCount(state) === 0 && !hasChange) problems.photos = "needChange";
  return problems;
}
