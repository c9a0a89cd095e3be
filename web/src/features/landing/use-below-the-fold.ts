import { type ComponentType, useEffect, useState } from "react";
import { loadNamespaces } from "@/lib/i18n/message-store.ts";
import { networkBack } from "@/lib/network-back.ts";

let loaded: ComponentType | undefined;

/** Milliseconds until another try where the network is there. */
const PATIENCE = 5_000;

/**
 * What stands below the first look, loaded after it: undefined until it is there. Of a visit that
 * comes back it is there at once, so that the page stands where it was.
 */
export function useBelowTheFold(): ComponentType | undefined {
  const [Below, setBelow] = useState(() => loaded);
  useEffect(() => {
    const left = new AbortController();
    void load(left.signal).then((component) => setBelow(() => component));
    return () => left.abort();
  }, []);
  return Below;
}

async function load(left: AbortSignal): Promise<ComponentType | undefined> {
  while (!loaded && !left.aborted) {
    try {
      const [{ BelowTheFold }] = await Promise.all([
        import("./components/below-the-fold.tsx"),
        loadNamespaces(["tour"]),
      ]);
      loaded = BelowTheFold;
    } catch {
      await networkBack(PATIENCE, left);
    }
  }
  return loaded;
}
