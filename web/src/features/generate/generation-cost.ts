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
  /** `isEmpty` where not even one picture can be paid. */
  | { kind: "credits"; missing: number; isEmpty: boolean };

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
  const left = available ?? Infinity;
  const isEmpty = left < product.generation_cost;
  if (settings.styleIds.length === 0 && !isEmpty) return { kind: "noStyle" };
  // Who cannot pay for anything learns it before choosing.
  const { credits } = generationCost(settings, product);
  const missing = Math.max(credits, product.generation_cost) - left;
  return missing > 0 ? { kind: "credits", missing, isEmpty } : undefined;
}
