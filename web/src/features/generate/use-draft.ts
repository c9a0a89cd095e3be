import { useEffect, useRef, useState } from "react";
import type { GenerationSettings } from "./generation-settings.ts";

/** A batch that is being put together. */
export interface Draft {
  /**
   * The batch's id, made here. It stays the same however often the batch is sent, so that a double
   * click, or a second try after an answer got lost, makes one batch; other settings are another one.
   */
  id: string;
  settings: GenerationSettings;
}

/**
 * The draft, and how to change some of its settings.
 * @param keep Called with the settings after each change.
 */
export function useDraft(
  initial: GenerationSettings,
  keep: (settings: GenerationSettings) => void,
): [Draft, (change: Partial<GenerationSettings>) => void] {
  const [draft, setDraft] = useState(() => newDraft(initial));
  const isChanged = useRef(false);
  useEffect(() => {
    if (isChanged.current) keep(draft.settings);
    // Only a change is kept, not that the page is drawn anew.
  }, [draft.settings]);
  return [draft, (change) => {
    isChanged.current = true;
    setDraft(({ settings }) => newDraft({ ...settings, ...change }));
  }];
}

function newDraft(settings: GenerationSettings): Draft {
  return { id: crypto.randomUUID(), settings };
}
