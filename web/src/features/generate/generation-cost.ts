import type { ProductSettings } from "@/config/product-settings.ts";
import type { GenerationSettings } from "./generation-settings.ts";

/** What some settings come to. */
export interface GenerationCost {
  images: number;
  credits: number;
}

/** At the price of `product`. */
export function generationCost(
  { styleIds, variations }: Pick<GenerationSettings, "styleIds" | "variations">,
  { generation_cost }: Pick<ProductSettings, "generation_cost">,
): GenerationCost {
  const images = styleIds.length * variations;
  return { images, credits: images * generation_cost };
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
  product: Pick<ProductSettings, "generation_cost">,
  available: number | undefined,
): Obstacle | undefined {
  if (settings.modelId === null) return { kind: "noModel" };
  if (settings.styleIds.length === 0) return { kind: "noStyle" };
  const missing = generationCost(settings, product).credits - (available ?? Infinity);
  return missing > 0 ? { kind: "credits", missing } : undefined;
}
