export interface TrainingCost {
  /** Credits; undefined while the price is unknown. */
  total: number | undefined;
  /** Credits available afterwards; undefined while the balance or the price is unknown. */
  left: number | undefined;
  /** Whether there are too few. The database decides in the end. */
  isShort: boolean;
  /** Credits that are missing, also where none is chosen yet and not even one photo can be paid. */
  missing: number | undefined;
  /** Whether not even one photo can be paid. */
  isEmpty: boolean;
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
  const isEmpty = available !== undefined && price !== undefined && available < price;
  const isShort = left !== undefined && left < 0;
  const missing = isShort ? -left : isEmpty && photos === 0 ? price - available : undefined;
  return { total, left, isShort, missing, isEmpty };
}
