import type { Tables } from "@shared/database.types.ts";
import type { ProductSettings } from "@/config/product-settings.ts";

type LikenessSettings = Pick<
  ProductSettings,
  "judge_likeness" | "likeness_line" | "likeness_high"
>;

/** How much a portrait looks like its person, as it is told: in three words, never as a number. */
export type LikenessWord = "high" | "fair" | "low";

/**
 * @param likeness 0 to 1; null while nobody has looked.
 * @param product undefined while it is not there.
 * @returns null when there is nothing to say.
 */
export function likenessWord(
  likeness: number | null,
  product: LikenessSettings | undefined,
): LikenessWord | null {
  if (likeness === null || !product?.judge_likeness) return null;
  if (likeness < product.likeness_line) return "low";
  return likeness < product.likeness_high ? "fair" : "high";
}

/** What of a finished photo says whether it may be tried again for free. */
export type RetriedPhoto = Pick<Tables<"photos">, "likeness" | "free_retry" | "model_id">;

/**
 * How a portrait stands with its one free new try; null when there is none to speak of. The rule is
 * the database's (`request_free_retry`).
 */
export function freeRetryOf(
  { likeness, free_retry, model_id }: RetriedPhoto,
  product: LikenessSettings | undefined,
): "offered" | "waiting" | "done" | null {
  if (free_retry !== null) return free_retry;
  return model_id !== null && likenessWord(likeness, product) === "low" ? "offered" : null;
}
