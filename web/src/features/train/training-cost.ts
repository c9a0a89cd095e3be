import type { CreditKind } from "@/features/account/api/get-profile.ts";

export interface TrainingCost {
  /** Credits; undefined while the price is unknown. */
  total: number | undefined;
  /** Which they are: training credits, unless others stand in. */
  kind: CreditKind;
  /** Credits of this kind available afterwards; undefined while balance or price is unknown. */
  left: number | undefined;
  /** Whether there are too few. The database decides in the end. */
  isShort: boolean;
  /** Credits that are missing, also where none is chosen yet and not even one photo can be paid. */
  missing: number | undefined;
  /** Whether not even one photo can be paid. */
  isEmpty: boolean;
}

/** Credits that can be spent on a training; generation credits where they may stand in. */
export interface Spendable {
  training: number;
  generation?: number;
}

/**
 * What a training comes to and what it is paid with: training credits first, else generation credits
 * where they may stand in; never some of each.
 * @param price Credits a photo; undefined while unknown.
 * @param available undefined while unknown.
 */
export function trainingCost(
  photos: number,
  price: number | undefined,
  available: Spendable | undefined,
): TrainingCost {
  const { training, generation = 0 } = available ?? {};
  const total = price === undefined ? undefined : photos * price;
  const standsIn = training !== undefined && total !== undefined && training < total &&
    generation >= total;
  const kind = standsIn ? "generation" : "training";
  const paying = standsIn ? generation : training;
  const left = paying === undefined || total === undefined ? undefined : paying - total;
  const isEmpty = training !== undefined && price !== undefined &&
    Math.max(training, generation) < price;
  const isShort = left !== undefined && left < 0;
  const missing = isShort ? -left : isEmpty && photos === 0 ? price - training : undefined;
  return { total, kind, left, isShort, missing, isEmpty };
}
