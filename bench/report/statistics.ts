import type { Row } from "./report.ts";

/** Nearest-rank percentile, `share` between 0 and 1; NaN of nothing. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The middle value. */
export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** A table row of repeated measurements. */
export function row(name: string, values: number[]): Row {
  return { name, median: median(values), p95: percentile(values, 0.95), samples: values.length };
}

/** How well two figures agree: the smaller divided by the larger, 1 when they are the same. */
export function agreement(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b);
}
