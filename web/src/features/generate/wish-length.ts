import { oneLine } from "@shared/visible-text.ts";

/** How many characters a wish has, as it will be kept. */
export function wishLength(wish: string): number {
  return [...oneLine(wish)].length;
}
