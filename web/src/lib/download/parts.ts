/** Which of several parts something is, counted from 1. */
export type Part = { number: number; total: number };

/** What a part holds at most; of a single item it may be more bytes. */
export interface PartLimits {
  count: number;
  bytes: number;
}

/** The items in order, in as few parts as the limits allow. */
export function inParts<Item extends { bytes: number }>(
  items: readonly Item[],
  { count, bytes }: PartLimits,
): Item[][] {
  const parts: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const last = parts.at(-1);
    if (last && last.length < count && item.bytes <= left) last.push(item);
    else {
      parts.push([item]);
      left = bytes;
    }
    left -= item.bytes;
  }
  return parts;
}

/** Which part this is, by its index; undefined where there is only one. */
export function partOf(index: number, total: number): Part | undefined {
  return total > 1 ? { number: index + 1, total } : undefined;
}
