import type { Model } from "@/features/models/api/get-models.ts";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { defaultSettings, type GenerationSettings } from "./generation-settings.ts";

interface Choice {
  /** The newest first. */
  readyModels: readonly Pick<Model, "id">[];
  offeredStyles: readonly Pick<Style, "id">[];
  /** From the address; goes before the model of `like`. */
  modelId: string | null;
  like: GenerationSettings | undefined;
}

/**
 * What the page begins with. A model asked for counts only if it can be used, otherwise the newest
 * that can; so does a style only if it is still offered.
 */
export function initialSettings(
  { readyModels, offeredStyles, modelId, like = defaultSettings }: Choice,
): GenerationSettings {
  const wanted = modelId ?? like.modelId;
  const model = readyModels.find(({ id }) => id === wanted) ?? readyModels[0];
  const styleIds = like.styleIds.filter((wanted) => offeredStyles.some(({ id }) => id === wanted));
  return { ...like, modelId: model?.id ?? null, styleIds };
}
