import { type AspectRatio, DEFAULT_OPTIONS, type ImageSize } from "@shared/options.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import type { Style } from "@/features/styles/api/get-styles.ts";
import type { GenerationSettings } from "./generation-settings.ts";

interface Choice {
  /** Those that can be used, the newest first. */
  models: readonly Pick<Model, "id">[];
  offeredStyles: readonly Pick<Style, "id">[];
  /** Those the Gemini model can draw; at least one. */
  aspectRatios: readonly AspectRatio[];
  /** As well. */
  sizes: readonly ImageSize[];
  /** From the address; goes before the model of `like`. */
  modelId: string | null;
  /** From the address; comes to the styles of `like`. */
  styleId: string | null;
  /** What to begin with: those of a photo, or nothing chosen. */
  like: GenerationSettings;
}

/**
 * What the page begins with. A model asked for counts only if it can be used, otherwise the newest
 * that can; so do a style only if it is still offered, and a shape or size only if it can be drawn.
 */
export function initialSettings(
  { models, offeredStyles, aspectRatios, sizes, modelId, styleId, like }: Choice,
): GenerationSettings {
  const wanted = modelId ?? like.modelId;
  const model = models.find(({ id }) => id === wanted) ?? models[0];
  const wantedStyles = styleId === null ? like.styleIds : [...new Set([...like.styleIds, styleId])];
  const styleIds = wantedStyles.filter((wanted) => offeredStyles.some(({ id }) => id === wanted));
  const options = {
    ...like.options,
    aspect_ratio: drawn(like.options.aspect_ratio, DEFAULT_OPTIONS.aspect_ratio, aspectRatios),
    image_size: drawn(like.options.image_size, DEFAULT_OPTIONS.image_size, sizes),
  };
  return { ...like, modelId: model?.id ?? null, styleIds, options };
}

function drawn<Value>(wanted: Value, usual: Value, offered: readonly Value[]): Value {
  return [wanted, usual, ...offered].find((value) => offered.includes(value)) ?? wanted;
}
