import { type AspectRatio, COMMON_RATIOS, EXTREME_RATIOS, type ImageSize } from "./sizes.ts";

/** What one served image model permits and what it bills. */
export interface ImageModel {
  readonly id: string;
  /** Most images a request may carry. */
  readonly maxInputImages: number;
  readonly aspectRatios: readonly AspectRatio[];
  /** Values of `imageConfig.imageSize` it takes; empty when it knows no such option. */
  readonly imageSizes: readonly ImageSize[];
  /** Output tokens billed for one picture. */
  readonly imageTokens: Readonly<Record<ImageSize, number>>;
}

/**
 * The image models Google serves in November 2026, with their documented limits.
 *
 * Sources: https://ai.google.dev/gemini-api/docs/changelog,
 * https://ai.google.dev/gemini-api/docs/image-generation and
 * https://ai.google.dev/gemini-api/docs/pricing (tokens are the price per picture over the price
 * per token). Models that were shut down are absent and answer 404, as they do there.
 */
const SERVED: readonly ImageModel[] = [
  {
    id: "gemini-nano-banana-2.1",
    maxInputImages: 14,
    aspectRatios: [...COMMON_RATIOS, ...EXTREME_RATIOS],
    imageSizes: ["1K", "2K", "4K"],
    imageTokens: { "1K": 1120, "2K": 1680, "4K": 2520 },
  },
  {
    id: "gemini-3-pro-image",
    maxInputImages: 14,
    aspectRatios: COMMON_RATIOS,
    imageSizes: ["1K", "2K", "4K"],
    imageTokens: { "1K": 1120, "2K": 1120, "4K": 2000 },
  },
  {
    id: "gemini-3.1-flash-lite-image",
    maxInputImages: 14,
    aspectRatios: [...COMMON_RATIOS, ...EXTREME_RATIOS],
    imageSizes: ["1K"],
    imageTokens: { "1K": 1120, "2K": 1120, "4K": 1120 },
  },
  {
    id: "gemini-2.5-flash-image",
    maxInputImages: 3,
    aspectRatios: COMMON_RATIOS,
    imageSizes: [],
    imageTokens: { "1K": 1290, "2K": 1290, "4K": 1290 },
  },
];

/** The served model with this id, or undefined. */
export function findModel(id: string): ImageModel | undefined {
  return SERVED.find((model) => model.id === id);
}
