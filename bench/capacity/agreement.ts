/** How well two figures agree: the smaller divided by the larger, 1 when they are the same. */
export function agreement(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b);
}
