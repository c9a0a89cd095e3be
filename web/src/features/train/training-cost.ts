import { pricing } from "@/config/pricing.ts";

export interface TrainingCost {
  /** Credits. */
  total: number;
  /** Credits available afterwards; undefined while the balance is unknown. */
  left: number | undefined;
  /** Whether there are too few. The database decides in the end. */
  isShort: boolean;
}

/** @param available Credits that can be spent; undefined while unknown. */
export function trainingCost(photos: number, available: number | undefined): TrainingCost {
  const total = photos * pricing.training;
  const left = available === undefined ? undefined : available - total;
  return { total, left, isShort: left !== undefined && left < 0 };
}
