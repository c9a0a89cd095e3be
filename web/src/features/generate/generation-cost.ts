import { CHOICES, type ImageSize } from "@shared/options.ts";
import { MAX_WISH_LENGTH } from "@shared/visible-text.ts";
import type { ProductSettings } from "@/config/product-settings.ts";
import type { DrawnSize } from "./api/get-generation-model.ts";
import type { GenerationSettings } from "./generation-settings.ts";
import { wishLength } from "./wish-length.ts";

/** What a picture of a size costs. */
export interface SizePrice {
  size: ImageSize;
  credits: number;
}

/** The sizes on offer, the smallest first, at the price of `product`. */
export function sizePrices(
  drawn: readonly DrawnSize[],
  { generation_cost }: Pick<ProductSettings, "generation_cost">,
): SizePrice[] {
  return CHOICES.image_size.flatMap((size) => {
    const offered = drawn.find(({ image_size, active }) => active && image_size === size);
    return offered ? [{ size, credits: generation_cost * offered.cost_factor }] : [];
  });
}

/** What some settings come to. */
export interface GenerationCost {
  images: number;
  /** Of one picture, of those of one style, and of all. */
  perImage: number;
  perStyle: number;
  credits: number;
}

export function generationCost(
  { styleIds, variations, options }: Pick<
    GenerationSettings,
    "styleIds" | "variations" | "options"
  >,
  prices: readonly SizePrice[],
): GenerationCost {
  const perImage = prices.find(({ size }) => size === options.image_size)?.credits ?? 0;
  const images = styleIds.length * variations;
  return { images, perImage, perStyle: variations * perImage, credits: images * perImage };
}

/** Why portraits cannot be generated as things stand. */
export type Obstacle =
  | { kind: "noModel" }
  | { kind: "noStyle" }
  | { kind: "longWish" }
  /** `isEmpty` where not even the smallest picture can be paid. */
  | { kind: "credits"; missing: number; isEmpty: boolean };

/**
 * The first thing in the way; undefined when nothing is.
 * @param available Credits that can be spent; undefined while unknown, which is no obstacle: the
 * database decides.
 */
export function obstacle(
  settings: GenerationSettings,
  prices: readonly SizePrice[],
  available: number | undefined,
): Obstacle | undefined {
  if (settings.modelId === null) return { kind: "noModel" };
  const left = available ?? Infinity;
  const isEmpty = left < Math.min(...prices.map(({ credits }) => credits));
  if (settings.styleIds.length === 0 && !isEmpty) return { kind: "noStyle" };
  if (wishLength(settings.wish) > MAX_WISH_LENGTH) return { kind: "longWish" };
  // Who cannot pay for anything learns it before choosing.
  const { credits, perImage } = generationCost(settings, prices);
  const missing = Math.max(credits, perImage) - left;
  return missing > 0 ? { kind: "credits", missing, isEmpty } : undefined;
}
