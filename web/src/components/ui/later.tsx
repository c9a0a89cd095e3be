import { type ReactNode, useDeferredValue } from "react";

/**
 * Draws what it holds a moment after what is around it, in pieces that keep no touch waiting: for
 * what lies below the first screen of a page.
 */
export function Later({ children }: { children: ReactNode }): ReactNode {
  return useDeferredValue(true, false) && children;
}
