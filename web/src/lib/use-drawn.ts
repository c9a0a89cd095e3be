import { useDeferredValue } from "react";

/**
 * How many of a list are drawn: those that are seen first at once, the others a moment later, in
 * pieces that keep no touch waiting.
 */
export function useDrawn(first: number): number {
  return useDeferredValue(Infinity, first);
}
