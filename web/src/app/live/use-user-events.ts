import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { supabase } from "@/lib/supabase.ts";
import { applyEvent, RefreshQueue } from "./apply-event.ts";
import { eventNames, parseUserEvent } from "./user-event.ts";

export type LiveState = "connecting" | "live" | "lost";

/**
 * The one Realtime subscription of the page, owned by the signed-in layout: the user's private
 * topic. Events go into the cache; since they may be lost, everything on screen is asked for again
 * whenever the channel is joined, first or again.
 */
export function useUserEvents(userId: string): LiveState {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");

  useEffect(() => {
    const refreshes = new RefreshQueue(queryClient);
    let stop: (() => void) | undefined;
    let isOver = false;

    async function start(): Promise<void> {
      await supabase.realtime.setAuth();
      // React runs effects twice in development; a second channel of the same topic is refused.
      if (isOver) return;
      const channel = supabase.channel(`user:${userId}`, { config: { private: true } });
      for (const name of eventNames) {
        channel.on("broadcast", { event: name }, ({ payload }: { payload?: unknown }) => {
          const event = parseUserEvent(name, payload);
          if (event) applyEvent(queryClient, event, (key) => refreshes.add(key));
        });
      }
      channel.subscribe((status) => {
        if (status !== "SUBSCRIBED") return setState("lost");
        setState("live");
        void queryClient.invalidateQueries();
      });
      stop = () => void supabase.removeChannel(channel);
    }
    void start();

    return () => {
      isOver = true;
      refreshes.clear();
      stop?.();
    };
  }, [queryClient, userId]);

  return state;
}
