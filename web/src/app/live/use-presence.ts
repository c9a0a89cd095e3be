import { useCallback, useEffect, useRef } from "react";
import { supabase } from "@/lib/supabase.ts";
import type { LiveState } from "./use-user-events.ts";
import type { UserEvent } from "./user-event.ts";

/** Milliseconds in which several reasons to say so become one. */
const PAUSE = 1_000;

/**
 * Tells the database that the user looks at the page, whenever something has just ended before their
 * eyes, and when they come: what they see they need no notice of. Nothing is said of a page that is
 * hidden, or that hears no events. One that is lost costs a notice too many.
 * @returns What has to hear every live event.
 */
export function usePresence(live: LiveState): (event: UserEvent) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLive = useRef(false);

  const say = useCallback((): void => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (document.visibilityState !== "visible" || !isLive.current) return;
      supabase.rpc("note_presence").then(() => {}, () => {});
    }, PAUSE);
  }, []);

  useEffect(() => {
    isLive.current = live === "live";
    if (isLive.current) say();
  }, [live, say]);

  useEffect(() => {
    const seen = (): void => {
      if (document.visibilityState === "visible") say();
    };
    document.addEventListener("visibilitychange", seen);
    return () => {
      document.removeEventListener("visibilitychange", seen);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [say]);

  return useCallback((event) => {
    if (isEnding(event)) say();
  }, [say]);
}

function isEnding({ name, payload }: UserEvent): boolean {
  if (name === "batch") return payload.status !== "queued" && payload.status !== "processing";
  return name === "model" && payload.status !== "training" && !payload.is_retraining;
}
