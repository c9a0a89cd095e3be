import { pricing } from "@/config/pricing.ts";
import type { GenerationSettings } from "./generation-settings.ts";

/** What some settings come to. */
export interface GenerationCost {
  images: number;
  credits: number;
}

export function generationCost(
  { styleIds, variations }: Pick<GenerationSettings, "styleIds" | "variations">,
): GenerationCost {
  const images = styleIds.length * variations;
  return { images, credits: images * pricing.generation };
}

/** Why portraits cannot be generated as things stand. */
export type Obstacle =
  | { kind: "noModel" }
  | { kind: "noStyle" }
  | { kind: "credits"; missing: number };

/**
 * The first thing in the way; undefined when nothing is.
 * @param available Credits that can be spent; undefined while unknown, which is no obstacle: the
 * database decides.
 */
export function obstacle(
  settings: GenerationSettings,
  available: number | undefined,
): Obstacle | undefined {
  if (settings.modelId === null) return { kind: "noModel" };
  if (settings.styleIds.length === 0) return { kind: "noStyle" };
  const missing = generationCost(settings).credits - (available ?? Infinity);
  return missing > 0 ? { kind: "credits", missing } : undefined;
}
