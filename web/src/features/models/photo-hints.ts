import type { PhotoAdvice } from "./api/get-photo-advice.ts";
import type { TrainingImage } from "./api/get-training-images.ts";

/** Portraits are made from the first so many references of a set. The rule is the database's. */
export const USED_REFERENCES = 4;

/** What portraits have shown of a training photo. */
export interface PhotoHint {
  imageId: string;
  /** As the photos are counted, from 1. */
  number: number;
  kind: PhotoAdvice["kind"];
}

/**
 * One hint a photo at most, in the order of the photos. That portraits are better without a photo is
 * no news where they are made without it.
 * @param references Ids of photos, in the order of the references.
 */
export function photoHints(
  advice: readonly Pick<PhotoAdvice, "training_image_id" | "kind">[],
  images: readonly Pick<TrainingImage, "id" | "image_order">[],
  references: readonly string[],
): PhotoHint[] {
  const used = references.slice(0, USED_REFERENCES);
  return images.flatMap(({ id: imageId, image_order: number }): PhotoHint[] => {
    const kinds = advice.filter((one) => one.training_image_id === imageId)
      .map(({ kind }) => kind);
    if (kinds.includes("blocked")) return [{ imageId, number, kind: "blocked" }];
    if (!kinds.includes("less_like") || !used.includes(imageId)) return [];
    return [{ imageId, number, kind: "less_like" }];
  });
}

/** The order of references in which a photo is used, in place of the last that is. */
export function withPhoto(references: readonly string[], imageId: string): string[] {
  const others = references.filter((id) => id !== imageId);
  return others.toSpliced(USED_REFERENCES - 1, 0, imageId);
}

/** The order of references in which a photo is the last to be used. */
export function withoutPhoto(references: readonly string[], imageId: string): string[] {
  return [...references.filter((id) => id !== imageId), imageId];
}
