import { useLayoutEffect, useState } from "react";
import { readStored, writeStored } from "@/lib/browser-storage.ts";
import { useMediaQuery } from "@/lib/use-media-query.ts";

/** Also read by public/boot.js before the first paint, as is the query below. */
const KEY = "retrato.sidebar";
/** From here on there is room for the sidebar with its words. */
const ROOMY = "(min-width: 80rem)";

type State = "open" | "closed";

/**
 * Whether the sidebar shows words beside its icons, and how to change that. Open where there is room,
 * until somebody decides otherwise, which this browser remembers. The width follows from an attribute
 * of the document (styles/frame.css), so that it is right before any of this runs.
 */
export function useSidebar(): [isOpen: boolean, toggle: () => void] {
  const isRoomy = useMediaQuery(ROOMY);
  const [chosen, setChosen] = useState(() => readStored(KEY));
  const usual: State = isRoomy ? "open" : "closed";
  const state = chosen === "open" || chosen === "closed" ? chosen : usual;
  useLayoutEffect(() => {
    document.documentElement.dataset.sidebar = state;
  }, [state]);

  function toggle(): void {
    const next: State = state === "open" ? "closed" : "open";
    const kept = next === usual ? null : next;
    writeStored(KEY, kept);
    setChosen(kept);
  }

  return [state === "open", toggle];
}
