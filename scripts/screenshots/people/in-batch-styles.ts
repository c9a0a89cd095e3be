import type { PhotoState } from "../add-batch.ts";
import { BATCH_STYLES } from "../portraits.ts";

/** The twelve photos of a batch, each as `state` says of its place from 0. */
export function inBatchStyles(
  state: (place: number) => Omit<PhotoState, "style_id" | "variation">,
): PhotoState[] {
  return BATCH_STYLES.flatMap((style_id, style) =>
    [1, 2, 3, 4].map((variation, n) => ({ style_id, variation, ...state(style * 4 + n) }))
  );
}
