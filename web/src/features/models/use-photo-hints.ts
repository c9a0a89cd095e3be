import type { Model } from "./api/get-models.ts";
import { usePhotoAdvice } from "./api/get-photo-advice.ts";
import { useReferences } from "./api/get-references.ts";
import { useTrainingImages } from "./api/get-training-images.ts";
import { type PhotoHint, photoHints } from "./photo-hints.ts";

/** Which photos of a model make portraits worse. Photos are asked for only when there is advice. */
export function usePhotoHints(model: Model): PhotoHint[] {
  const advice = usePhotoAdvice(model);
  const isWanted = advice.length > 0;
  const { data: images = [] } = useTrainingImages(model, isWanted);
  const { data: references = [] } = useReferences(model, isWanted);
  return photoHints(advice, images, references);
}
