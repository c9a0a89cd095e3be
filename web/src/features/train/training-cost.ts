export interface TrainingCost {
  /** Credits; undefined while the price is unknown. */
  total: number | undefined;
  /** Credits available afterwards; undefined while the balance or the price is unknown. */
  left: number | undefined;
  /** Whether there are too few. The database decides in the end. */
  isShort: boolean;
}

/**
 * @param price Credits a photo; undefined while unknown.
 * @param available Credits that can be spent; undefined while unknown.
 */
export function trainingCost(
  photos: number,
  price: number | undefined,
  available: number | undefined,
): TrainingCost {
  const total = price === undefined ? undefined : photos * price;
  const left = available === undefined || total === undefined ? undefined : available - total;
  return { total, left, isShort: left !== undefined && left < 0 };
}
