import { startTransition, useEffect, useState } from "react";

/** Rows drawn beyond the screen. */
const OVERSCAN = 3;
/** Milliseconds that the pictures on the screen have the network for themselves. */
const FIRST_SCREEN = 1_500;

/** How many rows to draw beyond the screen: none at first, and then enough to scroll into. */
export function useOverscan(): number {
  const [overscan, setOverscan] = useState(0);
  useEffect(() => {
    // Not in the frame that scrolls.
    const start = () => startTransition(() => setOverscan(OVERSCAN));
    const timer = setTimeout(start, FIRST_SCREEN);
    addEventListener("scroll", start, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", start);
    };
  }, []);
  return overscan;
}
