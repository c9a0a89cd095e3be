import { type ComponentType, type ReactNode, useEffect, useState } from "react";

/** Outlives a layout: what is said on leaving one has to be read in the next. */
let Toaster: ComponentType | undefined;

/** `click` too: assistive technology may send nothing else. */
const INTERACTIONS = ["pointerdown", "keydown", "click"] as const;

/**
 * The Toaster, whose 10 KB of code come with the first touch, click or key: what it says always
 * answers something the user did. A message that is quicker is shown as soon as it is there.
 */
export function LazyToaster(): ReactNode {
  const [isThere, setIsThere] = useState(Toaster !== undefined);
  useEffect(() => {
    if (isThere) return;
    const controller = new AbortController();
    async function load(): Promise<void> {
      try {
        ({ Toaster } = await import("./toaster.tsx"));
        setIsThere(true);
      } catch {
        // Without a network it does not come, and the page goes on without it: the next touch asks
        // again.
      }
    }
    for (const name of INTERACTIONS) {
      addEventListener(name, load, { capture: true, passive: true, signal: controller.signal });
    }
    return () => controller.abort();
  }, [isThere]);
  return Toaster && <Toaster />;
}
