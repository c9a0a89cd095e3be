import { startTransition, useEffect, useState } from "react";

/** Rows drawn beyond the screen. */
const OVERSCAN = 3;
/** Milliseconds that the pictures on the screen have the network for themselves. */
const FIRST_SCREEN = 1_500;

/** How many rows to draw beyond the screen: none at first, and then enough to scroll into. */
export function useOverscan(): number {
  const [hasBegun, setHasBegun] = useState(false);
  const [overscan, setOverscan] = useState(0);
  useEffect(() => {
    const begin = () => setHasBegun(true);
    const timer = setTimeout(begin, FIRST_SCREEN);
    addEventListener("scroll", begin, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", begin);
    };
  }, []);
  useEffect(() => {
    // One at a time and between frames: all at once would hold up the scrolling that asked for them.
    if (hasBegun && overscan < OVERSCAN) startTransition(() => setOverscan(overscan + 1));
  }, [hasBegun, overscan]);
  return overscan;
}
