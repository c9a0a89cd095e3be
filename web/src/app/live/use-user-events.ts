import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect, useState } from "react";
import { supabase } from "@/lib/supabase.ts";
import { applyEvent, RefreshQueue } from "./apply-event.ts";
import { eventNames, parseUserEvent, type UserEvent } from "./user-event.ts";

export type LiveState = "connecting" | "live" | "lost";

/** Milliseconds before a channel that was closed is joined again, the first time and the others. */
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * The one Realtime subscription of the page, owned by the signed-in layout: the user's private
 * topic. Events go into the cache; since they may be lost, everything on screen is asked for again
 * whenever the channel is joined, first or again. The client itself joins again what the network
 * broke or the server refused; what the server has closed stays closed, and is opened anew here.
 * @param hear Is told of each event after that.
 */
export function useUserEvents(
  userId: string,
  hear?: RefObject<((event: UserEvent) => void) | null>,
): LiveState {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");

  useEffect(() => {
    const refreshes = new RefreshQueue(queryClient);
    let stop = (): void => {};
    let isOver = false;

    async function join(failures: number): Promise<void> {
      await supabase.realtime.setAuth();
      // React runs effects twice in development; a second channel of the same topic is refused.
      if (isOver) return;
      const channel = supabase.channel(`user:${userId}`, { config: { private: true } });
      for (const name of eventNames) {
        channel.on("broadcast", { event: name }, ({ payload }: { payload?: unknown }) => {
          const event = parseUserEvent(name, payload);
          if (!event) return;
          applyEvent(queryClient, event, (key) => refreshes.add(key));
          hear?.current?.(event);
        });
      }
      let earlier = failures;
      stop = () => void supabase.removeChannel(channel);
      channel.subscribe((status) => {
        if (isOver) return;
        setState(status === "SUBSCRIBED" ? "live" : "lost");
        if (status === "SUBSCRIBED") {
          earlier = 0;
          void queryClient.invalidateQueries();
        }
        if (status === "CLOSED") {
          const timer = setTimeout(() => void join(earlier + 1), PAUSES[earlier] ?? PAUSES.at(-1));
          stop = () => clearTimeout(timer);
        }
      });
    }
    void join(0);

    return () => {
      isOver = true;
      refreshes.clear();
      stop();
    };
  }, [queryClient, userId, hear]);

  return state;
}
