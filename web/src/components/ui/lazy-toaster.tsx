import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";

const Toaster = lazy(async () => ({ default: (await import("./toaster.tsx")).Toaster }));

/**
 * The Toaster, whose 10 KB of code come with the first touch, click or key: what it says always
 * answers something the user did. A message that is quicker is shown as soon as it is there.
 */
export function LazyToaster(): ReactNode {
  return useHasInteracted() && (
    <Suspense>
      <Toaster />
    </Suspense>
  );
}

/** `click` too: assistive technology may send nothing else. */
const INTERACTIONS = ["pointerdown", "keydown", "click"] as const;

/** Outlives a layout: what is said on leaving one has to be read in the next. */
let hasEverInteracted = false;

function useHasInteracted(): boolean {
  const [hasInteracted, setHasInteracted] = useState(hasEverInteracted);
  useEffect(() => {
    const controller = new AbortController();
    const note = () => {
      hasEverInteracted = true;
      setHasInteracted(true);
      controller.abort();
    };
    for (const name of INTERACTIONS) {
      addEventListener(name, note, { capture: true, passive: true, signal: controller.signal });
    }
    return () => controller.abort();
  }, []);
  return hasInteracted;
}
